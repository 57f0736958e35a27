import { and, count, inArray, sql } from 'drizzle-orm'
import { type Role, roles } from '#db/choices'
import { db } from '#db/connect'
import { sanctions, users } from '#db/tables/users'
import { refuseUnless } from '#lib/ground/refusal'
import { inForceAt } from '#lib/users/in-force'
import { isAdmin, isSignedIn, type Standing, type Viewer } from '#lib/users/policy'

const kinds = ['hold', 'suspension', 'ban'] as const

export interface PeopleCounts {
  roles: Record<Role, number>
  standings: Record<Exclude<Standing['kind'], 'good'>, number>
}

/** How many people there are in each role, and how many in each standing that is not good; each counts once. */
export async function readPeopleCounts(viewer: Viewer, now: Date): Promise<PeopleCounts> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(isAdmin(viewer), 'forbidden', 'forbidden')
  const byRole = await db.select({ role: users.role, n: count() }).from(users).groupBy(users.role)
  const byStanding = await countByStanding(now)
  const inRole = roles.map((role) => [role, byRole.find((it) => it.role === role)?.n ?? 0])
  const under = kinds.map((kind, at) => [kind, byStanding.find((it) => it.strictest === at + 1)?.n ?? 0])
  return { roles: Object.fromEntries(inRole), standings: Object.fromEntries(under) }
}

function countByStanding(now: Date) {
  const rank = sql`max(case ${sanctions.kind} when 'ban' then 3 when 'suspension' then 2 else 1 end)`
  const people = db
    .select({ userId: sanctions.userId, strictest: rank.mapWith(Number).as('strictest') })
    .from(sanctions)
    .where(and(inArray(sanctions.kind, kinds), inForceAt(now)))
    .groupBy(sanctions.userId)
    .as('people')
  return db
    .select({ strictest: people.strictest, n: count() })
    .from(people)
    .groupBy(({ strictest }) => strictest)
}
