import { and, count, eq, isNull, min, sql } from 'drizzle-orm'
import { type Queue, queues } from '#db/choices'
import { db } from '#db/connect'
import { cases } from '#db/tables/cases'
import { comments } from '#db/tables/comments'
import type { Viewer } from '#lib/users/policy'
import { refuseUnlessStaff } from '../desk/staff-only.ts'
import { isUnreviewed } from '../desk/unreviewed.ts'

export interface DeskCounts {
  counts: Record<Queue, number>
  /** Since when the oldest comment has been waiting; null when none is. */
  oldest: string | null
}

/** How many cases stand in each queue, exactly. A comment counts in one queue only. */
export async function readDeskCounts(viewer: Viewer): Promise<DeskCounts> {
  refuseUnlessStaff(viewer)
  const open = new Map((await countOpen()).map((row) => [row.queue, row]))
  const elsewhere = queues.filter((it) => it !== 'unreviewed').map((it) => open.get(it)?.unreviewed ?? 0)
  const unreviewed = (await countUnreviewed()) - elsewhere.reduce((sum, n) => sum + n, 0)
  const counts = queues.map((it) => [it, it === 'unreviewed' ? unreviewed : (open.get(it)?.n ?? 0)])
  return { counts: Object.fromEntries(counts), oldest: open.get('waiting')?.oldest?.toISOString() ?? null }
}

/** By queue: its open cases, and how many of them are about a comment that no person has looked at. */
const countOpen = () =>
  db
    .select({
      queue: cases.queue,
      n: count(),
      unreviewed: sql<number>`count(case when ${isUnreviewed} then 1 end)`.mapWith(Number),
      oldest: min(cases.openedAt),
    })
    .from(cases)
    .leftJoin(comments, and(eq(cases.subject, 'comment'), eq(comments.id, cases.commentId)))
    .where(isNull(cases.closedAt))
    .groupBy(cases.queue)

async function countUnreviewed() {
  const [row] = await db.select({ n: count() }).from(comments).where(isUnreviewed)
  return row!.n
}
