import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { readDecisions, readOverturns } from '../figures/deciding.ts'
import { periodOf } from '../figures/period.ts'
import { readRules } from '../figures/rules.ts'
import { readBusiest, readDays } from '../figures/volume.ts'
import { maySeeInsights } from '../policy.ts'

/** How it went in the latest days: seven statements, however much was written. */
export async function readInsights(viewer: Viewer, { days }: { days: number }, now: Date) {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(maySeeInsights(viewer), 'forbidden', 'forbidden')
  const period = periodOf(days, now)
  const [byDay, decisions, overturns, rules, articles] = await Promise.all([
    readDays(period),
    readDecisions(period),
    readOverturns(period, now),
    readRules(period),
    readBusiest(period),
  ])
  return { days: byDay, decisions, overturns, rules, articles }
}

export type Insights = Awaited<ReturnType<typeof readInsights>>
