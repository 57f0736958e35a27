import { and, count, eq, inArray, isNull, lt, sql } from 'drizzle-orm'
import { alias } from '#db/alias'
import { db } from '#db/connect'
import { cases, decisions } from '#db/tables/cases'
import { wilson } from '../policy.ts'
import { during, type Period } from './period.ts'

/** What brought a case to the desk. */
export const sources = ['rule', 'report', 'moderator', 'appeal'] as const
export type Source = (typeof sources)[number]

export interface DecisionFigures {
  source: Source
  decisions: number
  /** From when the case was opened until it was decided, in milliseconds: that of half, and of 95 in 100. */
  p50: number | null
  p95: number | null
}

/** What settles a case; what was undone never happened. */
const settling = and(inArray(decisions.action, ['approve', 'remove']), isNull(decisions.undoneAt))

const sourceOf = sql<Source>`case
  when ${cases.queue} = 'appeals' then 'appeal'
  when ${cases.reports} > 0 then 'report'
  when ${cases.queue} = 'unreviewed' then 'moderator'
  else 'rule' end`

/** How long people waited for a decision, by what brought it: the nearest rank, so that each figure is a real case. */
export async function readDecisions(period: Period): Promise<DecisionFigures[]> {
  const waited = sql`${decisions.decidedAt} - ${cases.openedAt}`
  const ranked = db
    .select({
      source: sourceOf.as('source'),
      openedAt: cases.openedAt,
      decidedAt: decisions.decidedAt,
      place: sql`row_number() over (partition by ${sourceOf} order by ${waited}, ${decisions.id})`
        .mapWith(Number)
        .as('place'),
      of: sql`count(*) over (partition by ${sourceOf})`.mapWith(Number).as('of_all'),
    })
    .from(decisions)
    .innerJoin(cases, eq(cases.id, decisions.caseId))
    .where(and(during(decisions.decidedAt, period), settling))
    .as('ranked')
  const rows = await db
    .select({
      source: ranked.source,
      openedAt: ranked.openedAt,
      decidedAt: ranked.decidedAt,
      place: ranked.place,
      of: ranked.of,
    })
    .from(ranked)
    .where(sql`${ranked.place} in ((${ranked.of} + 1) / 2, (${ranked.of} * 95 + 99) / 100)`)
  return sources.map((source) => {
    const picked = rows.filter((row) => row.source === source)
    const decided = picked[0]?.of ?? 0
    const at = (place: number) => {
      const row = picked.find((it) => it.place === place)
      return row ? row.decidedAt.getTime() - row.openedAt.getTime() : null
    }
    const [p50, p95] = [at(Math.floor((decided + 1) / 2)), at(Math.floor((decided * 95 + 99) / 100))]
    return { source, decisions: decided, p50, p95 }
  })
}

export interface OverturnFigures {
  decisions: number
  overturned: number
  /** The 95 % interval of the share. */
  interval: { low: number; high: number } | null
}

/** Of what was decided in a period, how much a later decision turned round, by now. */
export async function readOverturns(period: Period, now: Date): Promise<OverturnFigures> {
  const [all] = await db
    .select({ n: count() })
    .from(decisions)
    .where(and(during(decisions.decidedAt, period), settling))
  const later = alias(decisions, 'later')
  const [turned] = await db
    .select({ n: sql`count(distinct ${decisions.id})`.mapWith(Number) })
    .from(later)
    .innerJoin(decisions, eq(decisions.id, later.reverses))
    .where(
      and(
        isNull(later.undoneAt),
        during(later.decidedAt, { from: period.from, until: new Date(now.getTime() + 1) }),
        during(decisions.decidedAt, period),
        lt(decisions.decidedAt, now),
        settling,
      ),
    )
  const [decided, overturned] = [all?.n ?? 0, turned?.n ?? 0]
  return { decisions: decided, overturned, interval: wilson(overturned, decided) }
}
