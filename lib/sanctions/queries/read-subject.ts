import { eq } from 'drizzle-orm'
import { db } from '#db/connect'
import { users } from '#db/tables/users'
import { refuseUnless } from '#lib/ground/refusal'
import { isAdmin, isSignedIn, type Role, type Viewer } from '#lib/users/policy'

export interface Subject {
  id: string
  name: string
  role: Role
}

/** Whom an admin is about to change: somebody else. */
export async function readSubject(viewer: Viewer, userId: string): Promise<Subject> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(isAdmin(viewer), 'forbidden', 'forbidden')
  refuseUnless(viewer.id !== userId, 'forbidden', 'own-account')
  const [subject] = await db
    .select({ id: users.id, name: users.name, role: users.role })
    .from(users)
    .where(eq(users.id, userId))
  refuseUnless(subject, 'not-found', 'not-found')
  return subject
}
