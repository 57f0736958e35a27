import type { Db } from '#db/database'
import { keepStatement } from '#lib/cases/keep-statement'

/** Keeps what the person is told about a sanction: it holds from now on, and why. */
export async function stateSanction(
  tx: Db,
  { id, userId, reason }: { id: string; userId: string; reason: string },
  now: Date,
): Promise<void> {
  const about = { personId: userId, subject: 'sanction' as const, subjectId: id, sanctionId: id }
  await keepStatement(tx, { ...about, note: reason, broughtBy: 'moderator', rules: [], madeAt: now, inForceAt: now })
}
