import { and, eq, gt, gte, inArray, isNull, max, ne } from 'drizzle-orm'
import { db } from '#db/connect'
import { decisions } from '#db/tables/cases'
import { comments, revisions } from '#db/tables/comments'
import { guidelines } from '#db/tables/guidelines'
import { firstIdAt, timeOf } from '#lib/ground/ids'

const YEAR = 365 * 86_400_000
const PAGE = 2_000

export interface Decided {
  commentId: string
  body: string
  removed: boolean
  /** The number of the guideline a removal cites. */
  guideline: number | null
  at: number
}

/**
 * What people decided within a year, as it stands: what was undone is left out, and an appeal or a later decision has
 * changed where the comment stands. Words that were erased teach nothing.
 */
export async function listDecided(now: Date): Promise<Decided[]> {
  const since = firstIdAt(new Date(now.getTime() - YEAR))
  const found: Decided[] = []
  let page = await decidedAfter('', since)
  while (page.length > 0) {
    found.push(...(await withWords(page)))
    page = await decidedAfter(page.at(-1)!.commentId!, since)
  }
  return found
}

const isAnswer = and(inArray(decisions.action, ['approve', 'remove']), isNull(decisions.undoneAt))

const decidedAfter = (after: string, since: string) =>
  db
    .select({ commentId: decisions.commentId, last: max(decisions.id), revision: max(decisions.revision) })
    .from(decisions)
    .where(and(isAnswer, gt(decisions.commentId, after), gte(decisions.id, since)))
    .groupBy(decisions.commentId)
    .orderBy(decisions.commentId)
    .limit(PAGE)

async function withWords(page: Awaited<ReturnType<typeof decidedAfter>>): Promise<Decided[]> {
  const last = new Map(page.map((it) => [it.commentId!, it]))
  const rows = await db
    .select({
      commentId: comments.id,
      number: revisions.number,
      body: revisions.body,
      status: comments.status,
      guideline: guidelines.number,
    })
    .from(comments)
    .innerJoin(revisions, eq(revisions.commentId, comments.id))
    .leftJoin(guidelines, eq(guidelines.id, comments.guidelineId))
    .where(
      and(
        inArray(comments.id, [...last.keys()]),
        inArray(comments.status, ['published', 'removed']),
        ne(revisions.body, ''),
      ),
    )
  return rows.flatMap(({ number, status, ...row }) => {
    const decision = last.get(row.commentId)!
    if (number !== Number(decision.revision)) return []
    return [{ ...row, removed: status === 'removed', at: timeOf(decision.last!).getTime() }]
  })
}
