import { eq } from 'drizzle-orm'
import { write } from '#db/connect'
import type { Db } from '#db/database'
import { articles } from '#db/tables/articles'
import { type Happening, recordAll } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import type { Viewer } from '#lib/users/policy'
import { aboutArticle } from './changing/about-article.ts'
import { mayWriteArticles, NEVER_CLOSES } from './policy.ts'
import type { ArticleChoice, ChangeCommentingInput } from './schema.ts'

type Mode = Pick<typeof articles.$inferSelect, 'commenting' | 'closesAt' | 'premoderated'>

/** Sets how one article is commented on: open or closed, when it closes by itself, and whether all of it waits. */
export async function changeCommenting(
  viewer: Viewer,
  { slug, ...input }: ArticleChoice & ChangeCommentingInput,
  now: Date,
): Promise<void> {
  refuseUnless(mayWriteArticles(viewer), 'forbidden', 'forbidden')
  const after: Mode = {
    commenting: input.commenting,
    closesAt: closesAtOf(input),
    premoderated: input.premoderated === 'yes',
  }
  await write(async (tx) => {
    const { id, ...before } = await modeOf(tx, slug)
    await tx.update(articles).set(after).where(eq(articles.id, id))
    const what = { ...aboutArticle(viewer, id), at: now }
    await recordAll(
      tx,
      differences(before, after).map((it) => ({ ...what, ...it })),
    )
  })
}

async function modeOf(tx: Db, slug: string) {
  const { id, commenting, closesAt, premoderated } = articles
  const [known] = await tx
    .select({ id, commenting, closesAt, premoderated })
    .from(articles)
    .where(eq(articles.slug, slug))
  refuseUnless(known, 'not-found', 'not-found')
  return known
}

function closesAtOf({ closes, closesAt }: ChangeCommentingInput): Date | null {
  if (closes === 'never') return NEVER_CLOSES
  return closes === 'at' ? (closesAt ?? null) : null
}

/** One event for each thing that is not what it was. */
function differences(was: Mode, is: Mode): Pick<Happening, 'name' | 'details'>[] {
  const [before, after] = [was.closesAt?.toISOString() ?? null, is.closesAt?.toISOString() ?? null]
  return [
    ...(was.commenting === is.commenting
      ? []
      : [{ name: is.commenting === 'open' ? 'article.comments-opened' : 'article.comments-closed' } as const]),
    ...(before === after ? [] : [{ name: 'article.closing-changed', details: { before, after } } as const]),
    ...(was.premoderated === is.premoderated
      ? []
      : [
          {
            name: 'article.premoderation-changed',
            details: { before: was.premoderated, after: is.premoderated },
          } as const,
        ]),
  ]
}
