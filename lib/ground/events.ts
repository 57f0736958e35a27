import { sql } from 'drizzle-orm'
import { database } from '#db/connect'
import type { Db } from '#db/database'
import { prepared } from '#db/prepared'
import { events, unsealed } from '#db/tables/ground'
import { appendToChain } from './chain.ts'
import { idAt } from './ids.ts'

export interface Happening {
  /** What happened, in the past tense: `comment.held`. */
  name: `${string}.${string}`
  /** Who did it; nobody when the site itself did. */
  actorId?: string | null
  subjectId: string
  articleId?: string | null
  /** Ids, statuses and figures. Never anybody's words. */
  details?: Record<string, unknown>
}

/** Adds to the record, in the transaction of the change it tells of. */
export const record = (tx: Db, happening: Happening, now: Date): Promise<void> =>
  recordAll(tx, [{ ...happening, at: now }])

const addEvent = (on: Db) =>
  on.insert(events).values({
    id: sql.placeholder('id'),
    name: sql.placeholder('name'),
    actorId: sql.placeholder('actorId'),
    subjectId: sql.placeholder('subjectId'),
    articleId: sql.placeholder('articleId'),
    details: sql.placeholder('details'),
    at: sql.placeholder('at'),
  })

/** Adds several happenings at once, each at its own moment, in the order given. */
export async function recordAll(tx: Db, happenings: (Happening & { at: Date })[]): Promise<void> {
  const added = happenings.map(({ name, actorId = null, subjectId, articleId = null, details = {}, at }) => ({
    id: idAt(at),
    name,
    actorId,
    subjectId,
    articleId,
    details,
    at,
  }))
  if (added.length === 0) return
  const [only] = added
  if (added.length === 1) await prepared(tx, 'add-event', addEvent).execute(only)
  else await tx.insert(events).values(added)
  if (database.serial) await appendToChain(tx, added)
  else await tx.insert(unsealed).values(added.map((event) => ({ eventId: event.id })))
}
