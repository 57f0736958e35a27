import { and, desc, eq } from 'drizzle-orm'
import type { CommentStatus } from '#db/choices'
import { db } from '#db/connect'
import { articles } from '#db/tables/articles'
import { comments, revisions } from '#db/tables/comments'
import { maySeeWords } from '#lib/comments/policy'
import { refuseUnless } from '#lib/ground/refusal'
import { excerpt } from '#lib/ground/text/excerpt'
import { isSignedIn, isStaff, type Viewer } from '#lib/users/policy'

const MOST = 20
const EXCERPT = 200

export interface RecentComment {
  id: string
  status: CommentStatus
  postedAt: Date
  article: { slug: string; headline: string }
  /** The first words; none where nobody may see them. */
  excerpt: string
}

/** What a person wrote last, for those who weigh a sanction: twenty comments at most, newest first. */
export async function listRecentComments(viewer: Viewer, userId: string): Promise<RecentComment[]> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(isStaff(viewer), 'not-found', 'not-found')
  const rows = await db
    .select({
      id: comments.id,
      status: comments.status,
      authorId: comments.authorId,
      postedAt: comments.postedAt,
      article: { slug: articles.slug, headline: articles.headline },
      body: revisions.body,
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .innerJoin(revisions, and(eq(revisions.commentId, comments.id), eq(revisions.number, comments.revision)))
    .where(eq(comments.authorId, userId))
    .orderBy(desc(comments.id))
    .limit(MOST)
  return rows.map(({ body, authorId, ...row }) => ({
    ...row,
    excerpt: maySeeWords(viewer, { authorId, status: row.status }) ? excerpt(body, EXCERPT) : '',
  }))
}
