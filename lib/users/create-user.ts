import { write } from '#db/connect'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import { refuseName } from './accounts/choose-name.ts'
import { insertUser } from './insert-user.ts'
import { hashPassword } from './passwords.ts'
import { actorOf, mayCreateUser, type Operator, type Viewer } from './policy.ts'
import type { CreateUserInput } from './schema.ts'

/** Adds somebody who did not register: their address counts as verified. Answers their id. */
export async function createUser(
  viewer: Viewer | Operator,
  { email, name, password, role }: CreateUserInput,
  now: Date,
): Promise<{ id: string }> {
  refuseUnless(mayCreateUser(viewer), 'forbidden', 'forbidden')
  refuseName(name)
  const passwordHash = await hashPassword(password)
  return write(async (tx) => {
    const id = await insertUser(tx, { email, name, role, passwordHash }, now)
    await record(tx, { name: 'user.created', actorId: actorOf(viewer), subjectId: id, details: { role } }, now)
    return { id }
  })
}
