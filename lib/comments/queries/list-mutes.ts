import { and, desc, eq, lt } from 'drizzle-orm'
import { db } from '#db/connect'
import { mutes, users } from '#db/tables/users'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, type Viewer } from '#lib/users/policy'

const PAGE = 50

/** Whom the viewer has muted, the latest first. */
export async function listMutes(viewer: Viewer, { after }: { after?: string | undefined }) {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  const rows = await db
    .select({ id: mutes.id, readerId: mutes.mutedId, name: users.name, mutedAt: mutes.mutedAt })
    .from(mutes)
    .innerJoin(users, eq(users.id, mutes.mutedId))
    .where(and(eq(mutes.userId, viewer.id), after ? lt(mutes.id, after) : undefined))
    .orderBy(desc(mutes.id))
    .limit(PAGE + 1)
  const items = rows.slice(0, PAGE)
  return { items, next: rows.length > PAGE ? (items.at(-1)?.id ?? null) : null }
}

export type Mute = Awaited<ReturnType<typeof listMutes>>['items'][number]
