import { and, eq, gt, isNull } from 'drizzle-orm'
import { db } from '#db/connect'
import { sanctions, sessions, users } from '#db/tables/users'
import { inForceAt } from '#lib/users/in-force'
import { standingOf, type Viewer, visitor } from '#lib/users/policy'

/** Who a session belongs to, with role and standing as they are now. Asked on every request. */
export async function findViewer(sessionId: string, now: Date): Promise<Viewer> {
  const inForce = and(eq(sanctions.userId, users.id), inForceAt(now))
  const rows = await db
    .select({
      id: users.id,
      name: users.name,
      role: users.role,
      badge: users.badge,
      joinedAt: users.joinedAt,
      kind: sanctions.kind,
      until: sanctions.until,
      reason: sanctions.reason,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .leftJoin(sanctions, inForce)
    .where(and(eq(sessions.id, sessionId), isNull(sessions.revokedAt), gt(sessions.expiresAt, now)))
  const [first] = rows
  if (!first) return visitor
  const { id, name, role, badge, joinedAt } = first
  const standing = standingOf(
    rows.flatMap(({ kind, until, reason }) => (kind && reason !== null ? [{ kind, until, reason }] : [])),
  )
  return { kind: 'person', id, name, role, badge, joinedAt, sessionId, standing }
}
