import { eq } from 'drizzle-orm'
import { db } from '#db/connect'
import { users } from '#db/tables/users'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { mayDownload } from '../policy.ts'

/** When somebody's account will be erased, and when it was: asked by themselves, or by an admin. */
export async function readLeaving(viewer: Viewer, userId: string) {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(mayDownload(viewer, userId), 'not-found', 'not-found')
  const [found] = await db
    .select({ erasesAt: users.erasesAt, erasedAt: users.erasedAt })
    .from(users)
    .where(eq(users.id, userId))
  refuseUnless(found, 'not-found', 'not-found')
  return found
}
