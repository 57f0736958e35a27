import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { db } from '#db/connect'
import { subscribers } from '#db/tables/newsletters'
import { say } from '#lib/ground/catalogue/say'
import { sendMail } from '#lib/ground/mail'
import { leaveLink } from '../asking/tokens.ts'

/** Tells a new subscriber that they are one, and how to leave. */
export async function sendNewsletterWelcome(
  input: Record<string, unknown>,
  { id: messageId }: { id: string },
): Promise<void> {
  const { id, email, confirmedAt, leftAt } = subscribers
  const [subscriber] = await db
    .select({ id, email })
    .from(subscribers)
    .where(and(eq(id, String(input.subscriber)), isNotNull(confirmedAt), isNull(leftAt)))
  if (!subscriber) return
  const [site, leave] = [say('site.name'), leaveLink(subscriber.id)]
  const subject = say('mail.newsletter-welcome.subject', { site })
  await sendMail({
    to: subscriber.email,
    subject,
    text: say('mail.newsletter-welcome.text', { site, leave }),
    messageId,
    leave,
  })
}
