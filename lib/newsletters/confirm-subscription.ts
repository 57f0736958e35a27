import { and, eq, isNotNull, isNull, or } from 'drizzle-orm'
import { write } from '#db/connect'
import { subscribers } from '#db/tables/newsletters'
import { record } from '#lib/ground/events'
import { enqueue } from '#lib/ground/jobs'
import { refuseUnless } from '#lib/ground/refusal'
import type { Viewer } from '#lib/users/policy'
import { askedIn } from './asking/tokens.ts'
import { isStale } from './policy.ts'

/** Puts an address on the list: the link in the mail proves that its owner wants it. Confirming twice is fine. */
export async function confirmSubscription(_viewer: Viewer, { token }: { token: string }, now: Date): Promise<void> {
  const asked = askedIn(token)
  refuseUnless(asked && !isStale(asked.askedAt, now), 'not-found', 'newsletter-link')
  const { id, askedAt } = asked
  await write(async (tx) => {
    const known = and(eq(subscribers.id, id), eq(subscribers.askedAt, askedAt))
    refuseUnless((await tx.$count(subscribers, known)) > 0, 'not-found', 'newsletter-link')
    const confirmed = await tx
      .update(subscribers)
      .set({ confirmedAt: now, leftAt: null })
      .where(and(known, or(isNull(subscribers.confirmedAt), isNotNull(subscribers.leftAt))))
      .returning({ id: subscribers.id })
    if (confirmed.length === 0) return
    await record(tx, { name: 'newsletter.confirmed', subjectId: id }, now)
    await enqueue(tx, { name: 'send-newsletter-welcome', input: { subscriber: id } }, now)
  })
}
