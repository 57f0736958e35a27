import { eq, inArray } from 'drizzle-orm'
import type { Db } from '#db/database'
import { comments, revisions } from '#db/tables/comments'
import { likenesses } from '#db/tables/screening'
import type { PlaceOfWords } from './place.ts'

/** The comments somebody wrote. */
export const commentsBy = (tx: Db, userId: string) =>
  tx.select({ id: comments.id }).from(comments).where(eq(comments.authorId, userId))

/** What somebody wrote under articles. The search index follows the words by itself. */
export const ofComments: PlaceOfWords[] = [
  {
    table: 'revisions',
    columns: ['body', 'html'],
    forget: (tx, { id }) =>
      tx
        .update(revisions)
        .set({ body: '', html: '' })
        .where(inArray(revisions.commentId, commentsBy(tx, id))),
  },
  {
    table: 'comments',
    columns: ['key'],
    forget: (tx, { id }) => tx.update(comments).set({ key: null }).where(eq(comments.authorId, id)),
  },
  {
    table: 'likenesses',
    columns: [],
    forget: (tx, { id }) => tx.delete(likenesses).where(inArray(likenesses.commentId, commentsBy(tx, id))),
  },
]
