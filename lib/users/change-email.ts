import { eq } from 'drizzle-orm'
import { write } from '#db/connect'
import type { Db } from '#db/database'
import { tokens, users } from '#db/tables/users'
import { say } from '#lib/ground/catalogue/say'
import { record } from '#lib/ground/events'
import { enqueue } from '#lib/ground/jobs'
import { refuseUnless } from '#lib/ground/refusal'
import { emailKeyOf, findAccount, findAccountById } from './accounts/find-account.ts'
import { findProof, useToken, voidTokens } from './accounts/tokens.ts'
import type { Viewer } from './policy.ts'
import type { LinkInput } from './schema.ts'

/** Makes an address the account's for whoever holds the link that was mailed to it. The old one is told. */
export async function changeEmail(_viewer: Viewer, { token }: LinkInput, now: Date): Promise<void> {
  const shown = { kind: 'email', secret: token } as const
  await write(async (tx) => {
    const proof = await findProof(tx, token, now)
    const user = proof && (await findAccountById(tx, proof.userId))
    const works = await useToken(tx, shown, now)
    refuseUnless(proof && user && works, 'not-found', 'stale-link')
    await freeEmail(tx, proof.email, user.id)
    const { id } = user
    await tx
      .update(users)
      .set({ email: proof.email, emailKey: emailKeyOf(proof.email) })
      .where(eq(users.id, id))
    await voidTokens(tx, { userId: id, kinds: ['reset', 'sign-in', 'email'] }, now)
    // From here on this is where the old address is found to be told.
    await tx.update(tokens).set({ email: user.email }).where(eq(tokens.id, proof.id))
    await record(tx, { name: 'user.email-changed', actorId: id, subjectId: id }, now)
    const input = { token: proof.id }
    await enqueue(tx, { name: 'send-email-changed', input, key: `send-email-changed ${proof.id}` }, now)
  })
}

/** An account nobody verified does not keep an address from its owner. */
async function freeEmail(tx: Db, email: string, userId: string) {
  const other = await findAccount(tx, email)
  if (!other || other.id === userId) return
  refuseUnless(!other.verifiedAt, 'conflict', 'email-taken', { fields: { email: say('refusal.email-taken') } })
  await tx
    .update(users)
    .set({ email: '', emailKey: `replaced ${other.id}`, passwordHash: null })
    .where(eq(users.id, other.id))
}
