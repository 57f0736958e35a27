import { and, count, inArray, isNull } from 'drizzle-orm'
import { db } from '#db/connect'
import { notices } from '#db/tables/notices'
import type { Viewer } from '#lib/users/policy'

/** How many notices each of these people has not read, for their own open pages. */
export async function countUnread(_viewer: Viewer, userIds: string[]): Promise<Map<string, number>> {
  if (userIds.length === 0) return new Map()
  const rows = await db
    .select({ userId: notices.userId, unread: count() })
    .from(notices)
    .where(and(inArray(notices.userId, userIds), isNull(notices.readAt)))
    .groupBy(notices.userId)
  return new Map(userIds.map((id) => [id, rows.find(({ userId }) => userId === id)?.unread ?? 0]))
}
