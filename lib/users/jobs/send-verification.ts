import { db, write } from '#db/connect'
import { config } from '#lib/config'
import { say } from '#lib/ground/catalogue/say'
import { sendMail } from '#lib/ground/mail'
import { findAccountById } from '../accounts/find-account.ts'
import { makeToken } from '../accounts/tokens.ts'

/** Mails a link that verifies an address, with a secret made now. Says nothing that whoever registered chose. */
export async function sendVerification(input: Record<string, unknown>, { id, now }: { id: string; now: Date }) {
  const user = await findAccountById(db, String(input.userId))
  if (!user || user.verifiedAt) return
  const secret = await write((tx) => makeToken(tx, { kind: 'verify', userId: user.id }, now))
  const link = `${config.origin}/verify?token=${secret}`
  await sendMail({
    to: user.email,
    subject: say('mail.verify.subject', { site: say('site.name') }),
    text: say('mail.verify.text', { site: say('site.name'), link }),
    messageId: id,
  })
}
