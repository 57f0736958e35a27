import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { db } from '#db/connect'
import type { Db } from '#db/database'
import { prepared } from '#db/prepared'
import { settings } from '#db/tables/ground'
import { notices } from '#db/tables/notices'
import { authenticators, sanctions, sessions, users } from '#db/tables/users'
import { inForceAt } from '#lib/users/in-force'
import { MOST_UNREAD, standingOf, type Viewer, visitor } from '#lib/users/policy'

/** Who a session belongs to, with role and standing as they are now. Asked on every request. */
export async function findViewer(sessionId: string, now: Date): Promise<Viewer> {
  const rows = await prepared(db, 'viewer', viewerBySession).execute({ sessionId, now })
  const [first] = rows
  if (!first) return visitor
  const { id, name, role, badge, joinedAt, unread, reading } = first
  const confirmedAt = first.confirmedAt ?? first.startedAt
  const standing = standingOf(
    rows.flatMap(({ kind, until, reason }) => (kind && reason !== null ? [{ kind, until, reason }] : [])),
  )
  const lacksCodes = role !== 'reader' && first.codesForStaff === true && first.codesAt === null
  return {
    kind: 'person',
    id,
    name,
    role,
    badge,
    joinedAt,
    sessionId,
    confirmedAt,
    standing,
    lacksCodes,
    unread,
    reading,
  }
}

const atThatTime = sql`${sql.param(sql.placeholder('now'), sessions.expiresAt)}`

/** Counted no further than anybody is shown. */
const unreadOf = (userId: typeof users.id) =>
  sql<number>`(select count(*) from (
    select 1 from ${notices} n where n.user_id = ${userId} and n.read_at is null limit ${sql.raw(String(MOST_UNREAD))}
  ) as unread_ones)`.mapWith(Number)

const viewerBySession = (on: Db) =>
  on
    .select({
      id: users.id,
      name: users.name,
      role: users.role,
      badge: users.badge,
      joinedAt: users.joinedAt,
      reading: users.reading,
      startedAt: sessions.startedAt,
      confirmedAt: sessions.confirmedAt,
      codesForStaff: settings.value,
      codesAt: authenticators.onAt,
      kind: sanctions.kind,
      until: sanctions.until,
      reason: sanctions.reason,
      unread: unreadOf(users.id),
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .leftJoin(settings, eq(settings.key, 'codesForStaff'))
    .leftJoin(authenticators, eq(authenticators.userId, users.id))
    .leftJoin(sanctions, and(eq(sanctions.userId, users.id), inForceAt(atThatTime)))
    .where(
      and(
        eq(sessions.id, sql.placeholder('sessionId')),
        isNull(sessions.revokedAt),
        eq(sessions.awaitsCode, false),
        gt(sessions.expiresAt, atThatTime),
      ),
    )
