import { and, eq, gt } from 'drizzle-orm'
import { db } from '#db/connect'
import { users } from '#db/tables/users'
import { config } from '#lib/config'
import { say } from '#lib/ground/catalogue/say'
import { sendMail } from '#lib/ground/mail'

/** Mails somebody that their account is about to be erased, and how to keep it. Nobody who has changed their mind. */
export async function sendLeaving(input: Record<string, unknown>, { id, now }: { id: string; now: Date }) {
  const [leaving] = await db
    .select({ email: users.email, erasesAt: users.erasesAt })
    .from(users)
    .where(and(eq(users.id, String(input.userId)), gt(users.erasesAt, now)))
  if (!leaving?.erasesAt) return
  const link = `${config.origin}/account/privacy`
  await sendMail({
    to: leaving.email,
    subject: say('mail.leaving.subject', { site: say('site.name') }),
    text: say('mail.leaving.text', { site: say('site.name'), link, at: leaving.erasesAt.toUTCString() }),
    messageId: id,
  })
}
