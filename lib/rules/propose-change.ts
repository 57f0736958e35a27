import { write } from '#db/connect'
import { rehearsals } from '#db/tables/screening'
import { record } from '#lib/ground/events'
import { idAt } from '#lib/ground/ids'
import { enqueue } from '#lib/ground/jobs'
import { refuseUnless } from '#lib/ground/refusal'
import { ruleNamed } from '#lib/screening/rules'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { mayChangeRules, REHEARSED_DAYS } from './policy.ts'
import { apply } from './proposing/apply.ts'
import { baseOf } from './proposing/base.ts'
import { isStricter, recordable, ruleOf } from './proposing/strictness.ts'
import type { Proposal } from './schema.ts'

/**
 * Changes a rule, its list or its figures. What can make more comments wait is rehearsed first and answers the
 * rehearsal; anything else holds from the next comment on.
 */
export async function proposeChange(
  viewer: Viewer,
  proposal: Proposal,
  now: Date,
): Promise<{ rehearsal: string | null }> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(mayChangeRules(viewer), 'forbidden', 'forbidden')
  const name = ruleOf(proposal)
  const rule = ruleNamed(name)
  refuseUnless(rule && !(proposal.kind === 'rule' && rule.fixed), 'not-found', 'not-found')
  return write(async (tx) => {
    if (!(await isStricter(tx, proposal, now))) {
      await apply(tx, proposal, now)
      await record(
        tx,
        { name: 'rule.changed', actorId: viewer.id, subjectId: name, details: recordable(proposal) },
        now,
      )
      return { rehearsal: null }
    }
    const id = idAt(now)
    const base = await baseOf(tx, proposal)
    const row = { id, byId: viewer.id, proposal, base, days: REHEARSED_DAYS, state: 'waiting' as const, askedAt: now }
    await tx.insert(rehearsals).values(row)
    await enqueue(tx, { name: 'rehearse', input: { rehearsal: id }, key: `rehearse ${id}` }, now)
    const details = { ...recordable(proposal), rehearsal: id }
    await record(tx, { name: 'rule.rehearsal-asked', actorId: viewer.id, subjectId: name, details }, now)
    return { rehearsal: id }
  })
}
