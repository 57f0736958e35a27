import { and, desc, eq, lt, notInArray } from 'drizzle-orm'
import { db } from '#db/connect'
import { events } from '#db/tables/ground'
import { users } from '#db/tables/users'
import { refuseUnless } from '#lib/ground/refusal'
import { isAdmin, isSignedIn, type Viewer } from '#lib/users/policy'

const PAGE = 20
/** Comings and goings, which would bury the rest. */
const DAILY = ['user.signed-in', 'user.signed-out']

export interface EventAbout {
  id: string
  name: string
  at: Date
  /** Nobody, when the site itself did it. */
  by: { id: string; name: string } | null
  details: Record<string, unknown>
}

/** What happened to a person, by whom, newest first; without signing in and out. A page of twenty. */
export async function listEventsAbout(
  viewer: Viewer,
  { userId, after }: { userId: string; after?: string | undefined },
): Promise<{ items: EventAbout[]; next: string | null }> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(isAdmin(viewer), 'forbidden', 'forbidden')
  const { id, name, at, details } = events
  const rows = await db
    .select({ id, name, at, details, by: { id: users.id, name: users.name } })
    .from(events)
    .leftJoin(users, eq(users.id, events.actorId))
    .where(and(eq(events.subjectId, userId), notInArray(name, DAILY), after ? lt(id, after) : undefined))
    .orderBy(desc(id))
    .limit(PAGE + 1)
  const items = rows.slice(0, PAGE)
  return { items, next: rows.length > PAGE ? (items.at(-1)?.id ?? null) : null }
}
