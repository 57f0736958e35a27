import { db } from '#db/connect'
import { config } from '#lib/config'
import { say } from '#lib/ground/catalogue/say'
import { sendMail } from '#lib/ground/mail'
import { findAccountById } from '../accounts/find-account.ts'

/** Tells the owner of an account that another site's sign-in opens it now, in case it was not they who linked it. */
export async function sendIdentityLinked(input: Record<string, unknown>, { id }: { id: string }) {
  const user = await findAccountById(db, String(input.userId))
  if (!user) return
  const site = say('site.name')
  await sendMail({
    to: user.email,
    subject: say('mail.identity-linked.subject', { site }),
    text: say('mail.identity-linked.text', { site, account: `${config.origin}/account` }),
    messageId: id,
  })
}
