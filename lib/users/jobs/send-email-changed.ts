import { db } from '#db/connect'
import { say } from '#lib/ground/catalogue/say'
import { sendMail } from '#lib/ground/mail'
import { findAsked } from '../accounts/tokens.ts'

/** Tells an account's old address that it is the old one, in case it was not its owner who changed it. */
export async function sendEmailChanged(input: Record<string, unknown>, { id }: { id: string }) {
  const asked = await findAsked(db, String(input.token))
  if (!asked?.email) return
  const site = say('site.name')
  await sendMail({
    to: asked.email,
    subject: say('mail.email-changed.subject', { site }),
    text: say('mail.email-changed.text', { site }),
    messageId: id,
  })
}
