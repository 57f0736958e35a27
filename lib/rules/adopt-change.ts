import { and, eq, gt, isNull } from 'drizzle-orm'
import { write } from '#db/connect'
import { rehearsals } from '#db/tables/screening'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { FRESH_FOR, mayChangeRules } from './policy.ts'
import { apply } from './proposing/apply.ts'
import { baseOf } from './proposing/base.ts'
import { recordable, ruleOf } from './proposing/strictness.ts'
import type { Proposal } from './schema.ts'

/** Switches on what was rehearsed within a day, once, while what it changes is still as it was rehearsed. */
export async function adoptChange(viewer: Viewer, { id }: { id: string }, now: Date): Promise<void> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(mayChangeRules(viewer), 'forbidden', 'forbidden')
  const fresh = new Date(now.getTime() - FRESH_FOR)
  await write(async (tx) => {
    const [used] = await tx
      .update(rehearsals)
      .set({ usedAt: now })
      .where(
        and(
          eq(rehearsals.id, id),
          eq(rehearsals.state, 'done'),
          isNull(rehearsals.usedAt),
          gt(rehearsals.endedAt, fresh),
        ),
      )
      .returning({ proposal: rehearsals.proposal, base: rehearsals.base })
    refuseUnless(used, 'conflict', 'rehearse-first')
    const proposal = used.proposal as unknown as Proposal
    refuseUnless((await baseOf(tx, proposal)) === used.base, 'conflict', 'rehearse-first')
    await apply(tx, proposal, now)
    const details = { ...recordable(proposal), rehearsal: id }
    await record(tx, { name: 'rule.changed', actorId: viewer.id, subjectId: ruleOf(proposal), details }, now)
  })
}
