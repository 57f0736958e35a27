import { and, eq, lte, sql } from 'drizzle-orm'
import { write } from '#db/connect'
import { visits } from '#db/tables/users'
import { readArticleHead } from '#lib/articles/queries/article-head'
import { idAt } from '#lib/ground/ids'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { VISIT_APART } from './policy.ts'

const MINUTE = 60_000

/** A reader opens a conversation: half an hour after they last did, a new visit begins and the one before has ended. */
export async function visitConversation(
  viewer: Viewer,
  { slug }: { slug: string },
  { now }: { now: Date },
): Promise<void> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  await write(async (tx) => {
    const { id: articleId } = await readArticleHead(viewer, slug, tx)
    const theirs = and(eq(visits.userId, viewer.id), eq(visits.articleId, articleId))
    const begun = await tx
      .update(visits)
      .set({ previousAt: sql`${visits.visitedAt}`, visitedAt: now, times: sql`${visits.times} + 1` })
      .where(and(theirs, lte(visits.visitedAt, new Date(now.getTime() - VISIT_APART))))
      .returning({ id: visits.id })
    if (begun.length > 0) return
    await tx
      .insert(visits)
      .values({ id: idAt(now), userId: viewer.id, articleId, visitedAt: now })
      .onConflictDoUpdate({
        target: [visits.userId, visits.articleId],
        set: { visitedAt: now },
        setWhere: lte(visits.visitedAt, new Date(now.getTime() - MINUTE)),
      })
  })
}
