import type { SanctionKind } from '#db/choices'
import { write } from '#db/connect'
import type { Db } from '#db/database'
import { sanctions } from '#db/tables/users'
import { say } from '#lib/ground/catalogue/say'
import { record } from '#lib/ground/events'
import { idAt } from '#lib/ground/ids'
import { enqueue } from '#lib/ground/jobs'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, isStaff, type Person, type Viewer } from '#lib/users/policy'
import { refuseUnlessConfirmed } from '#lib/users/refuse-unless-confirmed'
import { asOfNow, peopleNow } from './imposing/person-now.ts'
import { refuseUnlessMaySanction } from './imposing/powers.ts'
import { stateSanction } from './imposing/state-sanction.ts'
import { addsTo, type Term } from './policy.ts'
import type { ImposeSanctionInput } from './schema.ts'

const events = { warning: 'user.warned', hold: 'user.held', suspension: 'user.suspended', ban: 'user.banned' } as const

export interface Imposed {
  id: string
  kind: SanctionKind
  until: Date | null
  imposedAt: Date
}

/** Warns, holds, suspends or bans somebody, from their next request on, in every session. */
export async function imposeSanction(
  viewer: Viewer,
  input: ImposeSanctionInput & { userId: string },
  now: Date,
): Promise<Imposed> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(isStaff(viewer), 'forbidden', 'forbidden')
  refuseUnlessConfirmed(viewer, now)
  const { userId, kind, reason, until = null } = input
  const term = { kind, until, imposedAt: now }
  refuseUnless(until === null || until > now, 'invalid', 'invalid', { fields: { until: say('field.until-past') } })
  return write(async (tx) => {
    await refuseUnfit(tx, viewer, { userId, term })
    const sanction = { id: idAt(now), ...term }
    await tx.insert(sanctions).values({ ...sanction, userId, reason, byId: viewer.id })
    await stateSanction(tx, { id: sanction.id, userId, reason }, now)
    const details = { sanction: sanction.id, kind, until: until?.toISOString() ?? null }
    await record(tx, { name: events[kind], actorId: viewer.id, subjectId: userId, details }, now)
    const key = `tell-of-sanction:${sanction.id}`
    await enqueue(tx, { name: 'tell-of-sanction', input: { sanction: sanction.id }, key }, now)
    return sanction
  })
}

/** Whoever acts is looked at again here, so an admin always remains: the one who has just sanctioned another. */
async function refuseUnfit(tx: Db, viewer: Person, { userId, term }: { userId: string; term: Term }) {
  const people = await peopleNow(tx, [viewer.id, userId], term.imposedAt)
  const user = people.get(userId)
  refuseUnless(user, 'not-found', 'not-found')
  refuseUnlessMaySanction(asOfNow(viewer, people), user, term)
  refuseUnless(addsTo(user.inForce, term), 'conflict', 'sanction-in-force')
}
