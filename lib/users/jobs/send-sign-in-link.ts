import { db, write } from '#db/connect'
import { config } from '#lib/config'
import { say } from '#lib/ground/catalogue/say'
import { record } from '#lib/ground/events'
import { sendMail } from '#lib/ground/mail'
import { findAccountById } from '../accounts/find-account.ts'
import { makeToken } from '../accounts/tokens.ts'
import { sendVerification } from './send-verification.ts'

/**
 * Mails a link that signs in, with a secret made now. Finds nobody when nobody has the address asked for. Whoever never
 * verified theirs gets the link for that again: it asks for the password, which a stranger may have chosen.
 */
export async function sendSignInLink(input: Record<string, unknown>, job: { id: string; now: Date }) {
  const user = await findAccountById(db, String(input.userId))
  if (!user) return
  if (!user.verifiedAt) return sendVerification(input, job)
  const secret = await write(async (tx) => {
    await record(tx, { name: 'user.link-requested', subjectId: user.id }, job.now)
    return makeToken(tx, { kind: 'sign-in', userId: user.id }, job.now)
  })
  const link = `${config.origin}/sign-in/link?token=${secret}`
  await sendMail({
    to: user.email,
    subject: say('mail.sign-in.subject', { site: say('site.name') }),
    text: say('mail.sign-in.text', { site: say('site.name'), link }),
    messageId: job.id,
  })
}
