import { and, count, countDistinct, eq, inArray, sql } from 'drizzle-orm'
import type { BulkAction, BulkState } from '#db/choices'
import { db } from '#db/connect'
import { articles } from '#db/tables/articles'
import { comments, revisions } from '#db/tables/comments'
import { bulkItems } from '#db/tables/moderation'
import { users } from '#db/tables/users'
import { excerpt } from '#lib/ground/text/excerpt'
import type { Viewer } from '#lib/users/policy'
import { ownBulk } from '../bulk/own-bulk.ts'
import { refuseUnlessStaff } from '../desk/staff-only.ts'
import { SAMPLES, TRUSTED_FROM } from '../policy.ts'

const EXCERPT = 160

export interface BulkView {
  id: string
  action: BulkAction
  state: BulkState
  total: number
  /** How many have been decided, had changed, were taken back, or stay because others decided since. */
  decided: number
  changed: number
  undone: number
  overtaken: number
  undoUntil: string | null
  authors: number
  articles: number
  /** Authors with so many published comments that a second look is worth it. */
  trusted: number
  samples: { commentId: string; author: string; headline: string; excerpt: string }[]
}

/** A moderator's own bulk: what it is about, ten samples, and how far it has come. */
export async function readBulk(viewer: Viewer, { id }: { id: string }): Promise<BulkView> {
  refuseUnlessStaff(viewer)
  const { action, state, undoUntil } = await ownBulk(db, viewer, id)
  const figures = await countItems(id)
  const trusted = await countTrusted(id)
  const samples = await listSamples(id)
  return { id, action, state, undoUntil: undoUntil?.toISOString() ?? null, ...figures, trusted, samples }
}

async function countItems(bulkId: string) {
  const of = (outcome: string) =>
    sql<number>`count(case when ${bulkItems.outcome} = ${outcome} then 1 end)`.mapWith(Number)
  const [row] = await db
    .select({
      total: count(),
      decided: of('decided'),
      changed: of('changed'),
      undone: of('undone'),
      overtaken: of('overtaken'),
      authors: countDistinct(bulkItems.personId),
      articles: countDistinct(comments.articleId),
    })
    .from(bulkItems)
    .innerJoin(comments, eq(comments.id, bulkItems.commentId))
    .where(eq(bulkItems.bulkId, bulkId))
  return row!
}

async function countTrusted(bulkId: string): Promise<number> {
  const authors = db.select({ id: bulkItems.personId }).from(bulkItems).where(eq(bulkItems.bulkId, bulkId))
  const trusted = await db
    .select({ id: comments.authorId })
    .from(comments)
    .where(and(inArray(comments.authorId, authors), eq(comments.status, 'published')))
    .groupBy(comments.authorId)
    .having(sql`count(*) >= ${TRUSTED_FROM}`)
  return trusted.length
}

/** Chance enough, and the same ten each time: by the end of their ids, which is random. */
async function listSamples(bulkId: string): Promise<BulkView['samples']> {
  const wordsThatStand = and(eq(revisions.commentId, comments.id), eq(revisions.number, bulkItems.revision))
  const rows = await db
    .select({ commentId: comments.id, author: users.name, headline: articles.headline, body: revisions.body })
    .from(bulkItems)
    .innerJoin(comments, eq(comments.id, bulkItems.commentId))
    .innerJoin(revisions, wordsThatStand)
    .innerJoin(users, eq(users.id, bulkItems.personId))
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(eq(bulkItems.bulkId, bulkId))
    .orderBy(sql`substr(${bulkItems.id}, 25)`)
    .limit(SAMPLES)
  return rows.map(({ body, ...row }) => ({ ...row, excerpt: excerpt(body, EXCERPT) }))
}
