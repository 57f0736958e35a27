import { and, eq, sql } from 'drizzle-orm'
import { db } from '#db/connect'
import { decisions } from '#db/tables/cases'
import { comments, findings } from '#db/tables/comments'
import { wilson } from '../policy.ts'
import { during, type Period } from './period.ts'

export interface RuleFigures {
  rule: string
  /** Comments it found something in. */
  hits: number
  /** Of these, how many a person has decided, and how many of those are removed. */
  decided: number
  removed: number
  /** The share removed, with its 95 % interval. */
  interval: { low: number; high: number } | null
}

/** What each rule found, and how often people agreed that it had to go. */
export async function readRules(period: Period): Promise<RuleFigures[]> {
  const isDecided = sql`exists (
    select 1 from ${decisions} d where d.comment_id = ${comments.id} and d.undone_at is null and d.action in ('approve', 'remove')
  )`
  const distinct = (condition: ReturnType<typeof sql>) =>
    sql`count(distinct case when ${condition} then ${comments.id} end)`.mapWith(Number)
  const rows = await db
    .select({
      rule: findings.rule,
      hits: sql`count(distinct ${comments.id})`.mapWith(Number),
      decided: distinct(isDecided),
      removed: distinct(sql`${isDecided} and ${comments.status} = 'removed'`),
    })
    .from(findings)
    .innerJoin(comments, eq(comments.id, findings.commentId))
    .where(and(during(findings.foundAt, period)))
    .groupBy(findings.rule)
    .orderBy(findings.rule)
  return rows.map((row) => ({ ...row, interval: wilson(row.removed, row.decided) }))
}
