import { db, write } from '#db/connect'
import { config } from '#lib/config'
import { say } from '#lib/ground/catalogue/say'
import { sendMail } from '#lib/ground/mail'
import { findAccount } from '../accounts/find-account.ts'
import { findAsked, renewSecret } from '../accounts/tokens.ts'
import { sendAlreadyRegistered } from './send-already-registered.ts'

/** Mails a link to an address somebody wants to use, with a secret made now. Whoever has that address already is told. */
export async function sendEmailProof(input: Record<string, unknown>, { id, now }: { id: string; now: Date }) {
  const asked = await findAsked(db, String(input.token))
  if (!asked?.email || asked.usedAt) return
  const owner = await findAccount(db, asked.email)
  if (owner?.verifiedAt) return sendAlreadyRegistered({ userId: owner.id }, { id })
  const secret = await write((tx) => renewSecret(tx, asked.id, now))
  const link = `${config.origin}/account/email?token=${secret}`
  await sendMail({
    to: asked.email,
    subject: say('mail.email-proof.subject', { site: say('site.name') }),
    text: say('mail.email-proof.text', { site: say('site.name'), link }),
    messageId: id,
  })
}
