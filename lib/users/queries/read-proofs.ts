import { eq } from 'drizzle-orm'
import { db } from '#db/connect'
import { users } from '#db/tables/users'
import { refuseUnless } from '#lib/ground/refusal'
import { hasCodes } from '../accounts/codes.ts'
import { isSignedIn, type Viewer } from '../policy.ts'

export interface Proofs {
  email: string
  password: boolean
  codes: boolean
}

/** What somebody can show that it is them by. */
export async function readProofs(viewer: Viewer): Promise<Proofs> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  const [own] = await db
    .select({ email: users.email, passwordHash: users.passwordHash })
    .from(users)
    .where(eq(users.id, viewer.id))
  refuseUnless(own, 'sign-in', 'sign-in')
  return { email: own.email, password: own.passwordHash !== null, codes: await hasCodes(db, viewer.id) }
}
