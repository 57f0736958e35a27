import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/database'
import { articles } from '#db/tables/articles'
import { cases, decisions, reports } from '#db/tables/cases'
import { comments, findings, recommendations, revisions } from '#db/tables/comments'
import { statements } from '#db/tables/moderation'
import { recordAll } from '#lib/ground/events'
import type { Rows } from './conversation-rows.ts'

/** Rows in one statement: as many as fit both databases' limit on parameters. */
const AT_ONCE = 400

/** Stores the rows of whole threads and counts what is published of them with their articles. */
export async function storeConversation(tx: Db, rows: Rows): Promise<void> {
  for (const some of inParts(rows.comments)) await tx.insert(comments).values(some)
  for (const some of inParts(rows.revisions)) await tx.insert(revisions).values(some)
  for (const some of inParts(rows.findings)) await tx.insert(findings).values(some)
  for (const some of inParts(rows.recommendations)) await tx.insert(recommendations).values(some)
  for (const some of inParts(rows.cases)) await tx.insert(cases).values(some)
  for (const some of inParts(rows.decisions)) await tx.insert(decisions).values(some)
  for (const some of inParts(rows.statements)) await tx.insert(statements).values(some)
  for (const some of inParts(rows.reports)) await tx.insert(reports).values(some)
  for (const some of inParts(rows.happenings)) await recordAll(tx, some)
  for (const [articleId, published] of publishedByArticle(rows))
    await tx
      .update(articles)
      .set({ comments: sql`${articles.comments} + ${published}` })
      .where(eq(articles.id, articleId))
}

function* inParts<T>(rows: T[]): Generator<T[]> {
  for (let at = 0; at < rows.length; at += AT_ONCE) yield rows.slice(at, at + AT_ONCE)
}

function publishedByArticle(rows: Rows): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { articleId, status } of rows.comments)
    if (status === 'published') counts.set(articleId, (counts.get(articleId) ?? 0) + 1)
  return counts
}
