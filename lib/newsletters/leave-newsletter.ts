import { and, eq, isNull } from 'drizzle-orm'
import { write } from '#db/connect'
import { subscribers } from '#db/tables/newsletters'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import type { Viewer } from '#lib/users/policy'
import { leaverIn } from './asking/tokens.ts'

/** Takes an address off the list. The link is the proof; leaving twice, or after it was forgotten, is fine. */
export async function leaveNewsletter(_viewer: Viewer, { token }: { token: string }, now: Date): Promise<void> {
  const id = leaverIn(token)
  refuseUnless(id, 'not-found', 'leave-link')
  await write(async (tx) => {
    const left = await tx
      .update(subscribers)
      .set({ leftAt: now })
      .where(and(eq(subscribers.id, id), isNull(subscribers.leftAt)))
      .returning({ id: subscribers.id })
    if (left.length > 0) await record(tx, { name: 'newsletter.left', subjectId: id }, now)
  })
}
