import { inArray } from 'drizzle-orm'
import type { Db } from '#db/database'
import { hostTallies } from '#db/tables/screening'
import type { Link } from '#lib/ground/text/links'
import { hostKey, registered } from '../hosts.ts'
import type { Tally } from '../rule.ts'

const none: ReadonlyMap<string, Tally> = new Map()
const MOST = 500

/** What people decided on comments that link where these links lead. Asks nobody when there are none. */
export async function readTallies(tx: Db, links: Link[]): Promise<ReadonlyMap<string, Tally>> {
  const asked = [...new Set(links.map(({ host }) => registered(hostKey(host))))].slice(0, MOST)
  if (asked.length === 0) return none
  const rows = await tx
    .select({ host: hostTallies.host, approved: hostTallies.approved, removed: hostTallies.removed })
    .from(hostTallies)
    .where(inArray(hostTallies.host, asked))
  return new Map(rows.map(({ host, ...tally }) => [host, tally]))
}
