import { inArray } from 'drizzle-orm'
import type { MailChoice, NoticeKind } from '#db/choices'
import type { Db } from '#db/database'
import { mailWishes } from '#db/tables/notices'
import { usualMail } from '../policy.ts'

/** How these people want to hear of each kind of notice by mail. */
export async function mailWishesOf(
  from: Db,
  userIds: string[],
): Promise<(userId: string, kind: NoticeKind) => MailChoice> {
  const { userId, kind, mail } = mailWishes
  const rows = await from
    .select({ userId, kind, mail })
    .from(mailWishes)
    .where(inArray(userId, [...new Set(userIds)]))
  const chosen = new Map(rows.map((row) => [`${row.userId} ${row.kind}`, row.mail]))
  return (user, of) => chosen.get(`${user} ${of}`) ?? usualMail[of]
}
