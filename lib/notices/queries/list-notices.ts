import { and, desc, eq, lt } from 'drizzle-orm'
import type { NoticeKind } from '#db/choices'
import { db } from '#db/connect'
import { notices } from '#db/tables/notices'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { PAGE_SIZE } from '../policy.ts'
import type { NoticesQuery } from '../schema.ts'
import { storiesOf } from '../stories/tell-stories.ts'

export interface NoticeView {
  id: string
  kind: NoticeKind
  sentence: string
  /** Words of somebody's that go with it, as text. */
  words: string | null
  href: string
  toldAt: Date
  isRead: boolean
}

/** What somebody was told, the latest first. */
export async function listNotices(
  viewer: Viewer,
  { after }: NoticesQuery,
): Promise<{ items: NoticeView[]; next: string | null }> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  const { id, kind, subjectId, toldAt, readAt } = notices
  const rows = await db
    .select({ id, kind, subjectId, toldAt, readAt })
    .from(notices)
    .where(and(eq(notices.userId, viewer.id), after ? lt(id, after) : undefined))
    .orderBy(desc(id))
    .limit(PAGE_SIZE + 1)
  const some = rows.slice(0, PAGE_SIZE)
  const told = await storiesOf(db, some)
  const items = told.map(({ id, kind, toldAt, readAt, story: { sentence, words, href } }) => {
    return { id, kind, sentence, words, href, toldAt, isRead: readAt !== null }
  })
  return { items, next: rows.length > PAGE_SIZE ? (some.at(-1)?.id ?? null) : null }
}
