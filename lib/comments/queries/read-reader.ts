import { and, desc, eq, inArray, isNotNull, isNull, lt } from 'drizzle-orm'
import { db } from '#db/connect'
import { articles } from '#db/tables/articles'
import { comments } from '#db/tables/comments'
import { users } from '#db/tables/users'
import { refuseUnless } from '#lib/ground/refusal'
import { readSettings } from '#lib/ground/settings'
import type { Role, Viewer } from '#lib/users/policy'
import { articlesOf, LISTED, type ListedComment } from '../listing/listed.ts'
import { presentComment } from '../reading/present-comment.ts'
import { commentRows } from '../reading/rows.ts'

export interface ReaderPage {
  reader: { id: string; name: string; role: Role; badge: string | null; joinedAt: Date }
  items: ListedComment[]
  next: string | null
}

/** Somebody as every reader may know them: their name, since when, and what they published. Nothing when profiles are off. */
export async function readReader(
  viewer: Viewer,
  { readerId, after }: { readerId: string; after?: string | undefined },
): Promise<ReaderPage> {
  refuseUnless((await readSettings()).profiles, 'not-found', 'not-found')
  const { id, name, role, badge, joinedAt } = users
  const [reader] = await db
    .select({ id, name, role, badge, joinedAt })
    .from(users)
    .where(and(eq(id, readerId), isNotNull(users.verifiedAt), isNull(users.erasedAt)))
  refuseUnless(reader, 'not-found', 'not-found')
  return { reader, ...(await publishedBy(viewer, { readerId, after })) }
}

async function publishedBy(viewer: Viewer, { readerId, after }: { readerId: string; after?: string | undefined }) {
  const published = db.select({ id: articles.id }).from(articles).where(isNull(articles.unpublishedAt))
  const rows = await commentRows(viewer)
    .where(
      and(
        eq(comments.authorId, readerId),
        eq(comments.status, 'published'),
        inArray(comments.articleId, published),
        after ? lt(comments.id, after) : undefined,
      ),
    )
    .orderBy(desc(comments.id))
    .limit(LISTED + 1)
  const page = rows.slice(0, LISTED)
  const known = await articlesOf(page.map((it) => it.articleId))
  const items = page.map((row) => {
    const { slug, headline } = known.get(row.articleId)!
    return { ...presentComment(viewer, row), article: { slug, headline } }
  })
  return { items, next: rows.length > LISTED ? (items.at(-1)?.id ?? null) : null }
}
