import { and, asc, count, gt, isNotNull, isNull } from 'drizzle-orm'
import { db } from '#db/connect'
import { subscribers } from '#db/tables/newsletters'
import { refuseUnless } from '#lib/ground/refusal'
import type { Viewer } from '#lib/users/policy'
import { leaveLink } from '../asking/tokens.ts'
import { mayExportSubscribers, PAGE_SIZE } from '../policy.ts'

const onTheList = and(isNotNull(subscribers.confirmedAt), isNull(subscribers.leftAt))

export interface Subscriber {
  email: string
  confirmedAt: Date
  /** The link that takes this address off the list, to stand in every newsletter. */
  leave: string
}

/** A page of those who confirmed and have not left, the longest first. */
export async function listSubscribers(
  viewer: Viewer,
  { after }: { after?: string | undefined },
): Promise<{ items: Subscriber[]; next: string | null }> {
  refuseUnless(mayExportSubscribers(viewer), 'forbidden', 'forbidden')
  const { id, email, confirmedAt } = subscribers
  const rows = await db
    .select({ id, email, confirmedAt })
    .from(subscribers)
    .where(and(onTheList, after ? gt(id, after) : undefined))
    .orderBy(asc(id))
    .limit(PAGE_SIZE + 1)
  const some = rows.slice(0, PAGE_SIZE)
  const items = some.map((row) => ({ email: row.email, confirmedAt: row.confirmedAt!, leave: leaveLink(row.id) }))
  return { items, next: rows.length > PAGE_SIZE ? some.at(-1)!.id : null }
}

/** How many there are, and how many were asked and have not answered. */
export async function countSubscribers(viewer: Viewer): Promise<{ confirmed: number; asked: number }> {
  refuseUnless(mayExportSubscribers(viewer), 'forbidden', 'forbidden')
  const [[confirmed], [asked]] = await Promise.all([
    db.select({ count: count() }).from(subscribers).where(onTheList),
    db.select({ count: count() }).from(subscribers).where(isNull(subscribers.confirmedAt)),
  ])
  return { confirmed: confirmed!.count, asked: asked!.count }
}
