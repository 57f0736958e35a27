import { database } from '#db/connect'
import type { Db } from '#db/database'
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
export async function record(tx: Db, happening: Happening, now: Date): Promise<void> {
  const { name, actorId = null, subjectId, articleId = null, details = {} } = happening
  const event = { id: idAt(now), name, actorId, subjectId, articleId, details, at: now }
  await tx.insert(events).values(event)
  if (database.serial) await appendToChain(tx, [event])
  else await tx.insert(unsealed).values({ eventId: event.id })
}
