import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '#db/database'
import { sanctions, users } from '#db/tables/users'
import { inForceAt } from '#lib/users/in-force'
import { type Person, type Role, type Standing, standingOf } from '#lib/users/policy'

export interface PersonNow {
  id: string
  role: Role
  standing: Standing
  inForce: { kind: (typeof sanctions.$inferSelect)['kind']; until: Date | null; reason: string }[]
}

/** Role and standing as the transaction finds them, of whoever acts and of whoever it is about. */
export async function peopleNow(tx: Db, ids: string[], now: Date): Promise<Map<string, PersonNow>> {
  const { kind, until, reason } = sanctions
  const rows = await tx
    .select({ id: users.id, role: users.role, sanction: { kind, until, reason } })
    .from(users)
    .leftJoin(sanctions, and(eq(sanctions.userId, users.id), inForceAt(now)))
    .where(inArray(users.id, ids))
  const people = new Map<string, PersonNow>()
  for (const { id, role } of rows) {
    const own = rows.flatMap((row) => (row.id === id && row.sanction ? [row.sanction] : []))
    people.set(id, { id, role, inForce: own, standing: standingOf(own) })
  }
  return people
}

/** The one who acts, with the role and standing they have now: another may have changed both since they were asked. */
export const asOfNow = (viewer: Person, people: Map<string, PersonNow>): Person => {
  const { role, standing } = people.get(viewer.id) ?? { role: 'reader' as const, standing: viewer.standing }
  return { ...viewer, role, standing }
}
