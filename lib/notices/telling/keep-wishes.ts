import { sql } from 'drizzle-orm'
import type { MailChoice, NoticeKind } from '#db/choices'
import type { Db } from '#db/database'
import { mailWishes } from '#db/tables/notices'
import { idAt } from '#lib/ground/ids'

/** Keeps how somebody wants to hear of kinds of notices by mail. */
export async function keepWishes(
  tx: Db,
  { userId, wishes }: { userId: string; wishes: [NoticeKind, MailChoice][] },
  now: Date,
): Promise<void> {
  const rows = wishes.map(([kind, mail]) => ({ id: idAt(now), userId, kind, mail, changedAt: now }))
  if (rows.length === 0) return
  const set = { mail: sql`excluded.mail`, changedAt: now }
  await tx
    .insert(mailWishes)
    .values(rows)
    .onConflictDoUpdate({ target: [mailWishes.userId, mailWishes.kind], set })
}
