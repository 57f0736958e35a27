import { and, inArray, isNotNull, isNull } from 'drizzle-orm'
import type { NoticeKind } from '#db/choices'
import type { Db } from '#db/database'
import { notices } from '#db/tables/notices'
import { users } from '#db/tables/users'
import { recordAll } from '#lib/ground/events'
import { idAt } from '#lib/ground/ids'
import { enqueueAll, type Job } from '#lib/ground/jobs'
import { nextDigest } from '../policy.ts'
import { mailWishesOf } from './wishes.ts'

export interface Telling {
  userId: string
  kind: NoticeKind
  /** The comment, decision, sanction, appeal or report it tells of. Nobody is told of the same one twice. */
  subjectId: string
}

/** Tells people something in page, exactly once, and asks for the mails they want of it. */
export async function tell(tx: Db, tellings: Telling[], now: Date): Promise<void> {
  if (tellings.length === 0) return
  const everybody = tellings.map(({ userId }) => userId)
  const [present, mailOf] = [await whoIsHere(tx, everybody), await mailWishesOf(tx, everybody)]
  const rows = tellings
    .filter(({ userId }) => present.has(userId))
    .map((it) => ({
      id: idAt(now),
      key: `${it.kind}:${it.subjectId}`,
      ...it,
      toldAt: now,
      mail: mailOf(it.userId, it.kind),
    }))
  if (rows.length === 0) return
  const { id, userId, kind, mail } = notices
  const told = await tx.insert(notices).values(rows).onConflictDoNothing().returning({ id, userId, kind, mail })
  const happened = told.map((it) => ({ name: 'notice.told' as const, subjectId: it.userId, details: detailsOf(it) }))
  await recordAll(
    tx,
    happened.map((it) => ({ ...it, at: now })),
  )
  await enqueueAll(
    tx,
    told.flatMap((it) => mailJob(it, now)),
    now,
  )
}

const detailsOf = ({ id, kind }: { id: string; kind: NoticeKind }) => ({ notice: id, kind })

/** Nobody is told anything whose account is being erased, or was never verified. */
async function whoIsHere(tx: Db, ids: string[]): Promise<Set<string>> {
  const rows = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(inArray(users.id, [...new Set(ids)]), isNotNull(users.verifiedAt), isNull(users.erasedAt)))
  return new Set(rows.map(({ id }) => id))
}

function mailJob({ id, userId, mail }: { id: string; userId: string; mail: string }, now: Date): Job[] {
  if (mail === 'off') return []
  if (mail === 'now') return [{ name: 'send-notice', input: { notice: id }, key: `send-notice:${id}` }]
  const runAt = nextDigest(now)
  return [{ name: 'send-digest', input: { userId }, key: `send-digest:${userId}:${runAt.toISOString()}`, runAt }]
}
