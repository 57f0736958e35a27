import { and, eq, exists, inArray, isNotNull, isNull, lt, not, or } from 'drizzle-orm'
import { db, write } from '#db/connect'
import type { Db } from '#db/database'
import { reports } from '#db/tables/cases'
import { comments, drafts } from '#db/tables/comments'
import { subscribers } from '#db/tables/newsletters'
import { mailWishes, notices } from '#db/tables/notices'
import { identities, sanctions, sessions, tokens, users, visits } from '#db/tables/users'
import { forgetLimits } from '#lib/ground/limits'
import { forgetOutbox } from '#lib/ground/outbox'
import { refuseUnless } from '#lib/ground/refusal'
import { readSettings } from '#lib/ground/settings'
import { CONFIRM_DAYS, LEFT_KEPT_DAYS } from '#lib/newsletters/policy'
import { isOperator, type Operator, type Viewer } from '#lib/users/policy'
import { daysBefore, ENDED_KEPT_DAYS, MAILS_KEPT_DAYS } from './policy.ts'

const MOST_AT_ONCE = 500

/** Deletes everything that is past its time, as `/privacy` says. Runs often: what has run out counts for nothing anyway. */
export async function forgetExpired(viewer: Viewer | Operator, _input: undefined, now: Date): Promise<void> {
  refuseUnless(isOperator(viewer), 'forbidden', 'forbidden')
  const { keepVisits, keepContacts, keepUnverified } = await readSettings(db)
  const ended = daysBefore(ENDED_KEPT_DAYS, now)
  await write(async (tx) => {
    await forgetLimits(tx, now)
    await tx.delete(drafts).where(lt(drafts.expiresAt, now))
    await tx.delete(tokens).where(lt(tokens.expiresAt, ended))
    await tx.delete(sessions).where(lt(sessions.expiresAt, ended))
    await tx.delete(visits).where(lt(visits.visitedAt, daysBefore(keepVisits, now)))
    await forgetContacts(tx, daysBefore(keepContacts, now))
    await forgetSubscribers(tx, now)
    await forgetUnverified(tx, daysBefore(keepUnverified, now))
  })
  const oldest = daysBefore(MAILS_KEPT_DAYS, now)
  forgetOutbox((_mail, keptAt) => keptAt < oldest)
}

/** How to reach whoever told of something illegal, once that was decided so long ago. */
const forgetContacts = (tx: Db, before: Date) =>
  tx
    .update(reports)
    .set({ contact: null })
    .where(and(isNotNull(reports.contact), lt(reports.decidedAt, before)))

/** Addresses that never answered whether they want the newsletter, and those that left it. */
const forgetSubscribers = (tx: Db, now: Date) =>
  tx
    .delete(subscribers)
    .where(
      or(
        and(isNull(subscribers.confirmedAt), lt(subscribers.askedAt, daysBefore(CONFIRM_DAYS, now))),
        lt(subscribers.leftAt, daysBefore(LEFT_KEPT_DAYS, now)),
      ),
    )

/** Accounts whose address nobody has confirmed since, and of which nothing else speaks. */
async function forgetUnverified(tx: Db, before: Date) {
  const wrote = tx.select({ id: comments.id }).from(comments).where(eq(comments.authorId, users.id))
  const sanctioned = tx.select({ id: sanctions.id }).from(sanctions).where(eq(sanctions.userId, users.id))
  const isWaiting = and(isNull(users.verifiedAt), isNull(users.erasedAt), lt(users.joinedAt, before))
  const waiting = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(isWaiting, not(exists(wrote)), not(exists(sanctioned))))
    .limit(MOST_AT_ONCE)
  const ids = waiting.map((it) => it.id)
  if (ids.length === 0) return
  await tx.delete(tokens).where(inArray(tokens.userId, ids))
  await tx.delete(sessions).where(inArray(sessions.userId, ids))
  await tx.delete(identities).where(inArray(identities.userId, ids))
  await tx.delete(notices).where(inArray(notices.userId, ids))
  await tx.delete(mailWishes).where(inArray(mailWishes.userId, ids))
  await tx.delete(users).where(inArray(users.id, ids))
}
