import type { Db } from '#db/database'
import { users } from '#db/tables/users'
import { recordAll } from '#lib/ground/events'
import { idAt } from '#lib/ground/ids'
import { nameKey } from '#lib/users/names'
import type { PlannedPerson } from '../plan.ts'

/** Stores verified people who all have one password, and answers their ids by key. */
export async function storePeople(
  tx: Db,
  planned: PlannedPerson[],
  passwordHash: string,
): Promise<Map<string, string>> {
  const rows = planned.map(({ name, email, role, badge, joinedAt }) => ({
    id: idAt(joinedAt),
    name,
    nameKey: nameKey(name),
    email,
    emailKey: email.toLowerCase(),
    role,
    badge: badge ?? null,
    passwordHash,
    verifiedAt: joinedAt,
    joinedAt,
  }))
  await tx.insert(users).values(rows)
  await recordAll(
    tx,
    rows.map(({ id, joinedAt }) => ({ name: 'user.created' as const, subjectId: id, at: joinedAt })),
  )
  return new Map(rows.map(({ id }, at) => [planned[at]!.key, id]))
}
