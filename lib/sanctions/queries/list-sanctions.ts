import { and, desc, eq, lt } from 'drizzle-orm'
import { alias } from '#db/alias'
import type { SanctionKind } from '#db/choices'
import { db } from '#db/connect'
import { sanctions, users } from '#db/tables/users'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, isStaff, type Viewer } from '#lib/users/policy'
import { isInForce, maySeeSanctions, PAGE_SIZE } from '../policy.ts'

export interface SanctionView {
  id: string
  kind: SanctionKind
  reason: string
  imposedAt: Date
  until: Date | null
  liftedAt: Date | null
  inForce: boolean
  /** Who imposed and who lifted it, for staff. The person themselves is told what and why, not who. */
  by: Named | null
  liftedBy: Named | null
}

interface Named {
  id: string
  name: string
}

interface Wish {
  userId: string
  after?: string | undefined
}

const imposers = alias(users, 'imposers')
const lifters = alias(users, 'lifters')
const { id, kind, reason, imposedAt, until, liftedAt } = sanctions
const columns = {
  ...{ id, kind, reason, imposedAt, until, liftedAt },
  by: { id: imposers.id, name: imposers.name },
  liftedBy: { id: lifters.id, name: lifters.name },
}

/** The sanctions on a person, newest first, in force and past. Staff read anyone's, and everyone their own. */
export async function listSanctions(
  viewer: Viewer,
  { userId, after }: Wish,
  now: Date,
): Promise<{ items: SanctionView[]; next: string | null }> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(maySeeSanctions(viewer, userId), 'not-found', 'not-found')
  const rows = await db
    .select(columns)
    .from(sanctions)
    .leftJoin(imposers, eq(imposers.id, sanctions.byId))
    .leftJoin(lifters, eq(lifters.id, sanctions.liftedById))
    .where(and(eq(sanctions.userId, userId), after ? lt(sanctions.id, after) : undefined))
    .orderBy(desc(sanctions.id))
    .limit(PAGE_SIZE + 1)
  const some = rows.slice(0, PAGE_SIZE)
  const names = isStaff(viewer) && viewer.id !== userId ? {} : { by: null, liftedBy: null }
  return {
    items: some.map((row) => ({ ...row, ...names, inForce: isInForce(row, now) })),
    next: rows.length > PAGE_SIZE ? (some.at(-1)?.id ?? null) : null,
  }
}

/** The viewer's own sanctions. */
export async function listOwnSanctions(viewer: Viewer, { after }: Omit<Wish, 'userId'>, now: Date) {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  return listSanctions(viewer, { userId: viewer.id, after }, now)
}
