import { asc, desc, sql } from 'drizzle-orm'
import { db } from '#db/connect'
import { hosts, hostTallies } from '#db/tables/screening'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { mayChangeRules } from '../policy.ts'

const MOST = 200
const MOST_TALLIES = 50

/** The hosts an admin has judged, and those people have decided on most. */
export async function listHosts(viewer: Viewer) {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(mayChangeRules(viewer), 'forbidden', 'forbidden')
  const listed = await db
    .select({ host: hosts.host, action: hosts.action, reason: hosts.reason, until: hosts.until })
    .from(hosts)
    .orderBy(asc(hosts.host))
    .limit(MOST)
  const tallies = await db
    .select({ host: hostTallies.host, approved: hostTallies.approved, removed: hostTallies.removed })
    .from(hostTallies)
    .orderBy(desc(sql`${hostTallies.approved} + ${hostTallies.removed}`), asc(hostTallies.host))
    .limit(MOST_TALLIES)
  return { listed, tallies }
}
