import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/database'
import { users } from '#db/tables/users'
import { enqueue } from '#lib/ground/jobs'
import { refuseUnless } from '#lib/ground/refusal'
import { hasOtherAdmin } from '#lib/users/admins'

/** Sets the moment at which somebody is erased, unless they were or nobody could look after the site then. */
export async function scheduleErasure(
  tx: Db,
  { userId, erasesAt }: { userId: string; erasesAt: Date },
  now: Date,
): Promise<void> {
  const [person] = await tx
    .update(users)
    .set({ erasesAt })
    .where(and(eq(users.id, userId), isNull(users.erasedAt)))
    .returning({ role: users.role })
  refuseUnless(person, 'not-found', 'not-found')
  if (person.role === 'admin') refuseUnless(await hasOtherAdmin(tx, userId, now), 'conflict', 'last-admin')
  const key = `erase-person ${userId} ${erasesAt.getTime()}`
  await enqueue(tx, { name: 'erase-person', input: { userId }, key, runAt: erasesAt }, now)
}
