import { and, eq, isNull, lte, or, type SQL } from 'drizzle-orm'
import { write } from '#db/connect'
import { articles } from '#db/tables/articles'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import { readSettings } from '#lib/ground/settings'
import type { Settings } from '#lib/ground/settings/schemas'
import { actorOf, type Operator, type Viewer } from '#lib/users/policy'
import { refuseAsIs } from './changing/refuse-as-is.ts'
import { mayCloseComments, NEVER_CLOSES, publishedWhenClosingAt } from './policy.ts'
import type { ArticleChoice } from './schema.ts'

/** Readers can comment on this article again, however old it is or gets: only a person closes it after this. */
export async function openComments(viewer: Viewer | Operator, { slug }: ArticleChoice, now: Date): Promise<void> {
  refuseUnless(mayCloseComments(viewer), 'forbidden', 'forbidden')
  await write(async (tx) => {
    const aged = agedAt(now, await readSettings(tx))
    const [changed] = await tx
      .update(articles)
      .set({ commenting: 'open', closesAt: NEVER_CLOSES })
      .where(and(eq(articles.slug, slug), or(eq(articles.commenting, 'closed'), aged)))
      .returning({ id: articles.id })
    if (!changed) return refuseAsIs(tx, slug, 'comments-open')
    const { id } = changed
    await record(tx, { name: 'article.comments-opened', actorId: actorOf(viewer), subjectId: id, articleId: id }, now)
  })
}

/** Past its own moment or, without one, past the age the setting says. */
function agedAt(now: Date, settings: Pick<Settings, 'closeAfterDays'>): SQL | undefined {
  const published = publishedWhenClosingAt(now, settings)
  const past = lte(articles.closesAt, now)
  return published ? or(past, and(isNull(articles.closesAt), lte(articles.publishedAt, published))) : past
}
