import type { Queue } from '#db/choices'
import { type CommentFinding, listFindings } from '#lib/comments/queries/list-findings'
import { excerpt } from '#lib/ground/text/excerpt'
import type { Viewer } from '#lib/users/policy'
import { shortReason } from '../desk/findings.ts'
import { placeCursor, placeIn } from '../desk/place.ts'
import { caseRows, unreviewedRows } from '../desk/queue-rows.ts'
import { refuseUnlessStaff } from '../desk/staff-only.ts'
import type { CaseItem } from '../desk/views.ts'
import { mayDecide, PAGE_SIZE } from '../policy.ts'
import type { View } from '../schema.ts'

/** In characters. What is longer is cut before its Markdown is read. */
const EXCERPT = 140
const READ = 600

/** A page of a queue. By priority: what is urgent, then the worst, of equals the oldest; what nobody has looked at, oldest first. */
export async function listCases(
  viewer: Viewer,
  { after, ...view }: Partial<View> & { queue: Queue; after?: string | undefined },
  now: Date,
): Promise<{ items: CaseItem[]; next: string | null }> {
  refuseUnlessStaff(viewer)
  const read = view.queue === 'unreviewed' ? unreviewedRows : caseRows
  const rows = await read(viewer, { ...view, after: after ? placeIn(after) : undefined, limit: PAGE_SIZE + 1, now })
  const some = rows.slice(0, PAGE_SIZE)
  const found = await listFindings(
    viewer,
    some.flatMap((row) => row.commentId ?? []),
  )
  const last = some.at(-1)
  return {
    items: some.map((row) => itemOf(viewer, row, found)),
    next: last && rows.length > PAGE_SIZE ? placeCursor(last.spot) : null,
  }
}

type Row = Awaited<ReturnType<typeof caseRows>>[number] | Awaited<ReturnType<typeof unreviewedRows>>[number]

function itemOf(viewer: Viewer, row: Row, found: CommentFinding[]): CaseItem {
  const { body, openedAt, dueAt, spot: _spot, ...rest } = row
  const reasons = found.filter((it) => it.commentId === row.commentId).map(shortReason)
  return {
    ...rest,
    excerpt: row.subject === 'name' ? row.author.name : excerpt((body ?? '').slice(0, READ), EXCERPT),
    openedAt: openedAt.toISOString(),
    dueAt: dueAt.toISOString(),
    reasons: [...new Set(reasons)],
    mine: !mayDecide(viewer, { personId: row.author.id }),
  }
}
