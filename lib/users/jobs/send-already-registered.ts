import { db } from '#db/connect'
import { config } from '#lib/config'
import { say } from '#lib/ground/catalogue/say'
import { sendMail } from '#lib/ground/mail'
import { findAccountById } from '../accounts/find-account.ts'

/** Tells the owner of an address that somebody tried to register it again, and how to get in. */
export async function sendAlreadyRegistered(input: Record<string, unknown>, { id }: { id: string }) {
  const user = await findAccountById(db, String(input.userId))
  if (!user) return
  const site = say('site.name')
  const links = { signIn: `${config.origin}/sign-in`, forgot: `${config.origin}/forgot` }
  await sendMail({
    to: user.email,
    subject: say('mail.already.subject', { site }),
    text: say('mail.already.text', { site, ...links }),
    messageId: id,
  })
}
