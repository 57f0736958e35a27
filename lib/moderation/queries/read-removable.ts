import { and, eq } from 'drizzle-orm'
import { db } from '#db/connect'
import { articles } from '#db/tables/articles'
import { comments, revisions } from '#db/tables/comments'
import { users } from '#db/tables/users'
import { isAuthor } from '#lib/comments/policy'
import { refuseUnless } from '#lib/ground/refusal'
import { excerpt } from '#lib/ground/text/excerpt'
import type { Viewer } from '#lib/users/policy'
import { refuseUnlessStaff } from '../desk/staff-only.ts'

const LONGEST = 200

export interface Removable {
  id: string
  slug: string
  name: string
  revision: number
  /** Its first words, as plain text on one line. */
  line: string
}

/** A comment that staff are about to remove where it stands, as it reads now: what they judge is its `revision`. */
export async function readRemovable(viewer: Viewer, commentId: string): Promise<Removable> {
  refuseUnlessStaff(viewer)
  const [found] = await db
    .select({
      slug: articles.slug,
      status: comments.status,
      revision: comments.revision,
      authorId: comments.authorId,
      name: users.name,
      body: revisions.body,
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .innerJoin(users, eq(users.id, comments.authorId))
    .innerJoin(revisions, and(eq(revisions.commentId, comments.id), eq(revisions.number, comments.revision)))
    .where(eq(comments.id, commentId))
  refuseUnless(found?.status === 'published', 'not-found', 'removed-already')
  refuseUnless(!isAuthor(viewer, found), 'forbidden', 'own-comment')
  const { slug, name, revision, body } = found
  return { id: commentId, slug, name, revision, line: excerpt(body, LONGEST) }
}
