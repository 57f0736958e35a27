import { sql } from 'drizzle-orm'
import { write } from '#db/connect'
import type { Db } from '#db/database'
import { subscribers } from '#db/tables/newsletters'
import { record } from '#lib/ground/events'
import { idAt } from '#lib/ground/ids'
import { enqueue } from '#lib/ground/jobs'
import { type Limit, spend, waitFor } from '#lib/ground/limits'
import { refuseUnless } from '#lib/ground/refusal'
import { readSettings } from '#lib/ground/settings'
import type { Viewer } from '#lib/users/policy'
import type { SubscribeInput } from './schema.ts'

/** Forms sent from one address of the net. */
const SENDERS: Limit = { name: 'newsletter', burst: 10, every: 300 }
/** Mails to one address, wherever they are asked for: what is more is not sent, and nobody learns of it. */
const MAILS: Limit = { name: 'newsletter-mail', burst: 3, every: 28_800 }

/**
 * Asks an address by mail whether its owner wants the newsletter. The answer is the same whether the address is on the
 * list or not; whoever typed it cannot confirm it.
 */
export async function subscribe(
  _viewer: Viewer,
  { email }: SubscribeInput,
  { now, address }: { now: Date; address: string },
): Promise<void> {
  await write(async (tx) => {
    const { newsletter } = await readSettings(tx)
    refuseUnless(newsletter.shown, 'conflict', 'newsletter-off')
    await spend(tx, SENDERS, address, now)
    const id = await keepAsked(tx, email, now)
    await record(tx, { name: 'newsletter.asked', subjectId: id }, now)
    if ((await waitFor(tx, MAILS, id, now)) > 0) return
    await enqueue(tx, { name: 'send-newsletter-confirmation', input: { subscriber: id } }, now)
  })
}

/** Whoever is on the list stays on it as they are. */
async function keepAsked(tx: Db, email: string, now: Date): Promise<string> {
  const askedAt = sql`case when ${subscribers.confirmedAt} is not null and ${subscribers.leftAt} is null
    then ${subscribers.askedAt} else excluded.asked_at end`
  const [kept] = await tx
    .insert(subscribers)
    .values({ id: idAt(now), email, emailKey: email.toLowerCase(), askedAt: now })
    .onConflictDoUpdate({ target: subscribers.emailKey, set: { askedAt } })
    .returning({ id: subscribers.id })
  return kept!.id
}
