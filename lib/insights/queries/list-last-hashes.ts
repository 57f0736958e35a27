import { desc, inArray, sql } from 'drizzle-orm'
import { db } from '#db/connect'
import { chain, events } from '#db/tables/ground'
import { firstIdAt } from '#lib/ground/ids'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { mayReadRecord } from '../policy.ts'

const DAY = 86_400_000
const DAYS = 7

export interface LastHash {
  /** The day, as in 2027-03-01, in UTC. */
  day: string
  number: number
  hash: string
}

/** The last hash of each of the latest seven days on which something happened: whoever keeps one can show later that nothing before it was changed. */
export async function listLastHashes(viewer: Viewer, now: Date): Promise<LastHash[]> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(mayReadRecord(viewer), 'forbidden', 'forbidden')
  const days = Array.from({ length: DAYS }, (_, back) => startOf(new Date(now.getTime() - back * DAY)))
  const lasts = Object.fromEntries(days.map((day) => [dateOf(day), lastOn(day)]))
  const [found = {}] = await db.select(lasts).from(sql`(select 1) one`)
  const dayOf = new Map(Object.entries(found).flatMap(([day, number]) => (number ? [[Number(number), day]] : [])))
  const rows = await db
    .select({ number: chain.number, hash: chain.hash })
    .from(chain)
    .where(inArray(chain.number, [...dayOf.keys()] as number[]))
    .orderBy(desc(chain.number))
  return rows.map((row) => ({ ...row, day: String(dayOf.get(row.number)) }))
}

/** The place in the chain of a day's last event. */
const lastOn = (day: Date) =>
  sql<number | null>`(
    select ${chain.number} from ${events} join ${chain} on ${chain.eventId} = ${events.id}
    where ${events.id} >= ${firstIdAt(day)} and ${events.id} < ${firstIdAt(new Date(day.getTime() + DAY))}
    order by ${events.id} desc limit 1
  )`.as(`d${dateOf(day).replaceAll('-', '')}`)

const startOf = (at: Date) => new Date(Math.floor(at.getTime() / DAY) * DAY)
const dateOf = (day: Date) => day.toISOString().slice(0, 10)
