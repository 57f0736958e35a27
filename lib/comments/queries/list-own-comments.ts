import { and, desc, eq, lt } from 'drizzle-orm'
import { comments } from '#db/tables/comments'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { articlesOf, LISTED, type ListedComment } from '../listing/listed.ts'
import { whyHeld } from '../reading/own.ts'
import { presentComment } from '../reading/present-comment.ts'
import { commentRows } from '../reading/rows.ts'
import { untold } from '../reading/untold.ts'

/** Everything the viewer has written, newest first, with where each comment stands and why. Withdrawn words are gone. */
export async function listOwnComments(
  viewer: Viewer,
  { after }: { after?: string | undefined },
  now: Date,
): Promise<{ items: ListedComment[]; next: string | null }> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  const isTheirs = and(eq(comments.authorId, viewer.id), after ? lt(comments.id, after) : undefined)
  const found = await commentRows(viewer)
    .where(isTheirs)
    .orderBy(desc(comments.id))
    .limit(LISTED + 1)
  const rows = found.slice(0, LISTED).map((row) => untold(row, now))
  const held = rows.filter((it) => it.status === 'held').map((it) => it.id)
  const [articles, why] = await Promise.all([articlesOf(rows.map((it) => it.articleId)), whyHeld(viewer, held)])
  const items = rows.map((row) => {
    const { slug, headline } = articles.get(row.articleId)!
    return { ...presentComment(viewer, row), why: why.get(row.id) ?? [], article: { slug, headline } }
  })
  return { items, next: found.length > LISTED ? (items.at(-1)?.id ?? null) : null }
}
