import { and, count, eq, isNull, min, sql } from 'drizzle-orm'
import { type Queue, queues } from '#db/choices'
import { db } from '#db/connect'
import { cases } from '#db/tables/cases'
import { comments } from '#db/tables/comments'
import type { Viewer } from '#lib/users/policy'
import { casesWithin, commentsWithin } from '../desk/scope.ts'
import { refuseUnlessStaff } from '../desk/staff-only.ts'
import { isUnreviewed } from '../desk/unreviewed.ts'
import type { Scope } from '../schema.ts'

export interface DeskCounts {
  counts: Record<Queue, number>
  /** Since when the oldest comment has been waiting; null when none is. */
  oldest: string | null
}

/** How many cases stand in each queue, exactly, in all or in one scope. A comment counts in one queue only. */
export async function readDeskCounts(viewer: Viewer, scope: Scope = {}): Promise<DeskCounts> {
  refuseUnlessStaff(viewer)
  const open = new Map((await countOpen(scope)).map((row) => [row.queue, row]))
  const elsewhere = queues.filter((it) => it !== 'unreviewed').map((it) => open.get(it)?.unreviewed ?? 0)
  const unreviewed = (await countUnreviewed(scope)) - elsewhere.reduce((sum, n) => sum + n, 0)
  const counts = queues.map((it) => [it, it === 'unreviewed' ? unreviewed : (open.get(it)?.n ?? 0)])
  return { counts: Object.fromEntries(counts), oldest: open.get('waiting')?.oldest?.toISOString() ?? null }
}

/** By queue: its open cases, and how many of them are about a comment that no person has looked at. */
const countOpen = (scope: Scope) =>
  db
    .select({
      queue: cases.queue,
      n: count(),
      unreviewed: sql<number>`count(case when ${isUnreviewed} then 1 end)`.mapWith(Number),
      oldest: min(cases.openedAt),
    })
    .from(cases)
    .leftJoin(comments, and(eq(cases.subject, 'comment'), eq(comments.id, cases.commentId)))
    .where(and(isNull(cases.closedAt), casesWithin(db, scope)))
    .groupBy(cases.queue)

async function countUnreviewed(scope: Scope) {
  const [row] = await db
    .select({ n: count() })
    .from(comments)
    .where(and(isUnreviewed, commentsWithin(db, scope)))
  return row!.n
}
