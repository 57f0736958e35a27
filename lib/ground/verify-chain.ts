import { and, asc, eq, gt, isNull } from 'drizzle-orm'
import { db } from '#db/connect'
import type { Db } from '#db/database'
import { chain, events, unsealed } from '#db/tables/ground'
import { chainStart, type Link, linkAfter } from './chain.ts'

const PAGE = 1_000

export type Verification =
  | { ok: true; rows: number; unsealed: number; last: string }
  | { ok: false; badRow: number; eventId: string | null }

/** Recomputes every hash of the chain in order and names the first row that does not follow from the one before. */
export async function verifyChain(from: Db = db): Promise<Verification> {
  let previous: Link = chainStart
  for (;;) {
    const page = await verifyPage(from, previous)
    if ('ok' in page) return page
    previous = page.last
    if (page.rows < PAGE) break
  }
  return remaining(from, previous)
}

/** The same a stretch at a time, for whoever shows how far it is: at most so many rows after a place in the chain. */
export async function verifyStretch(
  { after, pages }: { after: number; pages: number },
  from: Db = db,
): Promise<Verification | { at: number }> {
  let previous = await linkAt(from, after)
  for (let page = 0; page < pages; page++) {
    const found = await verifyPage(from, previous)
    if ('ok' in found) return found
    previous = found.last
    if (found.rows < PAGE) return remaining(from, previous)
  }
  return { at: previous.number }
}

/** The stretch before has shown that this link is right. */
async function linkAt(from: Db, number: number): Promise<Link> {
  const columns = { number: chain.number, hash: chain.hash }
  const [found] = await from.select(columns).from(chain).where(eq(chain.number, number))
  return found ?? chainStart
}

async function verifyPage(from: Db, start: Link): Promise<{ rows: number; last: Link } | Verification> {
  let last = start
  const page = await pageAfter(from, start.number)
  for (const { link, event } of page) {
    const expected = event ? linkAfter(last, event) : undefined
    if (!expected || link.number !== expected.number || link.hash !== expected.hash)
      return { ok: false, badRow: link.number, eventId: link.eventId }
    last = expected
  }
  return { rows: page.length, last }
}

const pageAfter = (from: Db, number: number) =>
  from
    .select({ link: chain, event: events })
    .from(chain)
    .leftJoin(events, eq(events.id, chain.eventId))
    .where(gt(chain.number, number))
    .orderBy(asc(chain.number))
    .limit(PAGE)

/** Every event is in the chain or waits for the sealer; one that is in neither was slipped in. */
async function remaining(from: Db, last: Link): Promise<Verification> {
  const waiting = await from.$count(unsealed)
  const all = await from.$count(events)
  if (all === last.number + waiting) return { ok: true, rows: last.number, unsealed: waiting, last: last.hash }
  const [stray] = await from
    .select({ id: events.id })
    .from(events)
    .leftJoin(chain, eq(chain.eventId, events.id))
    .leftJoin(unsealed, eq(unsealed.eventId, events.id))
    .where(and(isNull(chain.number), isNull(unsealed.eventId)))
    .limit(1)
  return { ok: false, badRow: last.number + 1, eventId: stray?.id ?? null }
}
