import { eq } from 'drizzle-orm'
import { write } from '#db/connect'
import { notes } from '#db/tables/notes'
import { users } from '#db/tables/users'
import { record } from '#lib/ground/events'
import { idAt } from '#lib/ground/ids'
import { refuseUnless } from '#lib/ground/refusal'
import type { Viewer } from '#lib/users/policy'
import { refuseUnlessStaff } from './desk/staff-only.ts'
import type { NoteInput } from './schema.ts'

/** Writes down something about a person, for staff alone. Nobody notes anything about themselves. */
export async function writeNote(viewer: Viewer, input: NoteInput & { userId: string }, now: Date) {
  refuseUnlessStaff(viewer)
  const { userId, text } = input
  refuseUnless(viewer.id !== userId, 'forbidden', 'own-account')
  return write(async (tx) => {
    const [user] = await tx.select({ id: users.id }).from(users).where(eq(users.id, userId))
    refuseUnless(user, 'not-found', 'not-found')
    const note = { id: idAt(now), userId, byId: viewer.id, text, writtenAt: now }
    await tx.insert(notes).values(note)
    await record(tx, { name: 'user.noted', actorId: viewer.id, subjectId: userId, details: { note: note.id } }, now)
    return { id: note.id }
  })
}
