import { and, eq, isNull, lte } from 'drizzle-orm'
import { db, write } from '#db/connect'
import { users } from '#db/tables/users'
import { record } from '#lib/ground/events'
import { settleFiles } from '#lib/ground/lifecycle'
import { hasOtherAdmin } from '#lib/users/admins'
import { forgetMails } from '../erasing/forget-mails.ts'
import { forgetPerson } from '../erasing/forget-person.ts'
import { withdrawSome } from '../erasing/withdraw-some.ts'

/**
 * Erases somebody whose time has come: what they wrote is withdrawn, and their words are emptied wherever they can be.
 * What others answered stays, under a stub without words. Interrupted, it goes on where it stopped.
 */
export async function erasePerson(input: Record<string, unknown>, { now }: { now: Date }): Promise<void> {
  const person = await findLeaving(String(input.userId), now)
  if (person && !(await isNeeded(person, now))) {
    await forgetMails(person)
    do while ((await withdrawSome(person.id, now)) > 0);
    while (!(await forgetPerson(person, now)))
    await forgetMails(person)
  }
  await settleFiles()
}

async function findLeaving(userId: string, now: Date) {
  const { id, name, email, emailKey, role } = users
  const [found] = await db
    .select({ id, name, email, emailKey, role })
    .from(users)
    .where(and(eq(users.id, userId), lte(users.erasesAt, now), isNull(users.erasedAt)))
  return found
}

/** The last admin stays, whatever was planned while there was another. */
const isNeeded = ({ id, role }: { id: string; role: string }, now: Date): Promise<boolean> =>
  write(async (tx) => {
    if (role !== 'admin' || (await hasOtherAdmin(tx, id, now))) return false
    await tx.update(users).set({ erasesAt: null }).where(eq(users.id, id))
    await record(tx, { name: 'user.stayed', subjectId: id, details: { lastAdmin: true } }, now)
    return true
  })
