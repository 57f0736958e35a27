import { desc, eq } from 'drizzle-orm'
import { db } from '#db/connect'
import { sanctions, users } from '#db/tables/users'
import { refuseUnless } from '#lib/ground/refusal'
import { personColumns } from '../accounts/person-columns.ts'
import { readStandings } from '../accounts/standings.ts'
import { isAdmin, isSignedIn, isStaff, type Viewer } from '../policy.ts'

const MOST_SANCTIONS = 100

/** One person with their sanctions, the latest first, for staff. Only admins are told the e-mail. */
export async function readUser(viewer: Viewer, id: string, now: Date) {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(isStaff(viewer), 'forbidden', 'forbidden')
  const [user] = await db.select(personColumns).from(users).where(eq(users.id, id))
  refuseUnless(user, 'not-found', 'not-found')
  const standings = await readStandings([id], now)
  const email = isAdmin(viewer) ? user.email : null
  return { ...user, email, standing: standings(id), sanctions: await listSanctionsOf(id) }
}

const listSanctionsOf = (userId: string) =>
  db
    .select({
      id: sanctions.id,
      kind: sanctions.kind,
      reason: sanctions.reason,
      byId: sanctions.byId,
      imposedAt: sanctions.imposedAt,
      until: sanctions.until,
      liftedAt: sanctions.liftedAt,
      liftedById: sanctions.liftedById,
    })
    .from(sanctions)
    .where(eq(sanctions.userId, userId))
    .orderBy(desc(sanctions.imposedAt), desc(sanctions.id))
    .limit(MOST_SANCTIONS)
