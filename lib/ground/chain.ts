import { createHash } from 'node:crypto'
import { desc, sql } from 'drizzle-orm'
import type { Db } from '#db/database'
import { prepared } from '#db/prepared'
import { chain, type events } from '#db/tables/ground'

export type EventRow = typeof events.$inferSelect
export interface Link {
  number: number
  hash: string
}

export const chainStart: Link = { number: 0, hash: '0'.repeat(64) }

/** The link after `previous` for an event: SHA-256 over the previous hash, a line break, and the event as canonical JSON. */
export function linkAfter(previous: Link, event: EventRow): Link {
  const hash = createHash('sha256')
    .update(`${previous.hash}\n${canonical(event)}`)
    .digest('hex')
  return { number: previous.number + 1, hash }
}

const lastLink = (on: Db) =>
  on.select({ number: chain.number, hash: chain.hash }).from(chain).orderBy(desc(chain.number)).limit(1)

const addLink = (on: Db) =>
  on.insert(chain).values({
    number: sql.placeholder('number'),
    hash: sql.placeholder('hash'),
    eventId: sql.placeholder('eventId'),
  })

/** Numbers committed events in the order given. */
export async function appendToChain(tx: Db, added: EventRow[]): Promise<void> {
  const [last] = await prepared(tx, 'last-link', lastLink).execute()
  let link = last ?? chainStart
  const rows = added.map((event) => {
    link = linkAfter(link, event)
    return { ...link, eventId: event.id }
  })
  const [only] = rows
  if (rows.length === 1) await prepared(tx, 'add-link', addLink).execute(only)
  if (rows.length > 1) await tx.insert(chain).values(rows)
}

const canonical = ({ id, name, actorId, subjectId, articleId, details, at }: EventRow) =>
  JSON.stringify([id, name, actorId, subjectId, articleId, sorted(details), at.toISOString()])

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, it]) => it !== undefined)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, it]) => [key, sorted(it)]))
}
