import { and, eq, gte } from 'drizzle-orm'
import type { Db } from '#db/database'
import { comments } from '#db/tables/comments'
import { firstIdAt } from '#lib/ground/ids'
import { type Limit, waitFor } from '#lib/ground/limits'
import type { Settings } from '#lib/ground/settings/schemas'
import { HEAT_WITHIN } from '#lib/screening/policy'
import type { Person } from '#lib/users/policy'

const inHeatedThread: Limit = { name: 'post:heated-thread', burst: 1, every: 60 }

interface Pace {
  /** The thread that is answered in; nothing for a comment that begins one. */
  threadId: string | null
  now: Date
  settings: Pick<Settings, 'heatedAfter'>
}

/** How many comments readers see a thread to have got in the last minutes, counted no further than what makes it heated. */
export async function heatOf(tx: Db, { threadId, now, settings }: Pace): Promise<number> {
  if (!threadId) return 0
  const since = firstIdAt(new Date(now.getTime() - HEAT_WITHIN))
  const rows = await tx
    .select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments.threadId, threadId), eq(comments.shown, true), gte(comments.id, since)))
    .limit(settings.heatedAfter)
  return rows.length
}

/** Seconds until this reader may post in a heated thread again. A thread that is not heated takes nobody's turn. */
export async function waitInThread(
  tx: Db,
  author: Person,
  { threadId, heat, now, settings }: Pace & { heat: number },
): Promise<number> {
  if (!threadId || heat < settings.heatedAfter) return 0
  return waitFor(tx, inHeatedThread, `${threadId} ${author.id}`, now)
}
