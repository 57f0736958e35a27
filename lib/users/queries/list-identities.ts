import { asc, eq } from 'drizzle-orm'
import { db } from '#db/connect'
import { identities } from '#db/tables/users'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, type Viewer } from '../policy.ts'

const MOST = 20

/** The sign-ins of other sites that open somebody's own account. */
export async function listOwnIdentities(viewer: Viewer) {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  return db
    .select({ id: identities.id, issuer: identities.issuer, linkedAt: identities.linkedAt })
    .from(identities)
    .where(eq(identities.userId, viewer.id))
    .orderBy(asc(identities.id))
    .limit(MOST)
}
