import { and, desc, eq } from 'drizzle-orm'
import { comments } from '#db/tables/comments'
import { readArticleHead } from '#lib/articles/queries/article-head'
import type { Viewer } from '#lib/users/policy'
import { presentComment } from '../reading/present-comment.ts'
import { commentRows } from '../reading/rows.ts'
import type { CommentView } from '../reading/view.ts'

export interface Latest {
  article: { slug: string; headline: string; publishedAt: Date }
  items: CommentView[]
}

/** The newest published comments of an article, newest first, at most so many. Refuses as not-found what the viewer may not see. */
export async function listLatest(viewer: Viewer, { slug, most }: { slug: string; most: number }): Promise<Latest> {
  const { id, headline, publishedAt } = await readArticleHead(viewer, slug)
  const rows = await commentRows(viewer)
    .where(and(eq(comments.articleId, id), eq(comments.status, 'published')))
    .orderBy(desc(comments.id))
    .limit(most)
  return { article: { slug, headline, publishedAt }, items: rows.map((row) => presentComment(viewer, row)) }
}
