import { and, eq } from 'drizzle-orm'
import type { Role } from '#db/choices'
import type { Db } from '#db/database'
import { identities, users } from '#db/tables/users'
import { idAt } from '#lib/ground/ids'
import { refuseUnless } from '#lib/ground/refusal'

/** Somebody as another site vouches for them. */
export interface Identity {
  issuer: string
  subject: string
}

const isIt = ({ issuer, subject }: Identity) => and(eq(identities.issuer, issuer), eq(identities.subject, subject))

/** Whose account an identity opens, if it opens one. */
export async function findByIdentity(from: Db, identity: Identity): Promise<{ id: string; role: Role } | undefined> {
  const [found] = await from
    .select({ id: users.id, role: users.role })
    .from(identities)
    .innerJoin(users, eq(users.id, identities.userId))
    .where(isIt(identity))
  return found
}

/** Lets an identity open an account. Refuses one that opens an account already. */
export async function addIdentity(tx: Db, made: Identity & { userId: string }, now: Date): Promise<string> {
  const { issuer, subject, userId } = made
  const id = idAt(now)
  const added = await tx
    .insert(identities)
    .values({ id, userId, issuer, subject, linkedAt: now })
    .onConflictDoNothing()
    .returning({ id: identities.id })
  refuseUnless(added.length > 0, 'conflict', 'identity-taken')
  return id
}
