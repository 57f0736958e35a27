import { eq } from 'drizzle-orm'
import { db } from '#db/connect'
import { subscribers } from '#db/tables/newsletters'
import { say } from '#lib/ground/catalogue/say'
import { sendMail } from '#lib/ground/mail'
import { confirmLink } from '../asking/tokens.ts'
import { isStale } from '../policy.ts'

/** Asks an address whether its owner wants the newsletter. Who gets it already is not asked. */
export async function sendNewsletterConfirmation(
  input: Record<string, unknown>,
  { id: messageId, now }: { id: string; now: Date },
): Promise<void> {
  const { id, email, askedAt, confirmedAt, leftAt } = subscribers
  const [asked] = await db
    .select({ id, email, askedAt, confirmedAt, leftAt })
    .from(subscribers)
    .where(eq(id, String(input.subscriber)))
  if (!asked || (asked.confirmedAt && !asked.leftAt) || isStale(asked.askedAt, now)) return
  const site = say('site.name')
  await sendMail({
    to: asked.email,
    subject: say('mail.newsletter.subject', { site }),
    text: say('mail.newsletter.text', { site, link: confirmLink(asked) }),
    messageId,
  })
}
