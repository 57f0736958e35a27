import { and, desc, eq, inArray, isNotNull, isNull, type SQL } from 'drizzle-orm'
import { db } from '#db/connect'
import { search } from '#db/search'
import { articles } from '#db/tables/articles'
import { readSettings } from '#lib/ground/settings'
import { beginningsIn } from '#lib/ground/text/beginnings'
import type { Viewer } from '#lib/users/policy'
import { commentingOf } from '../policy.ts'
import { articleCursor } from '../reading/cursor.ts'
import type { FindArticlesQuery } from '../schema.ts'
import { beyond } from './list-articles.ts'
import { checkMayWrite } from './read-editable.ts'

const PAGE = 50
/** Of a search only the newest that fit are looked through, so that it never takes longer than that. */
const MOST_FOUND = 500

const { id, slug, headline, section, byline, publishedAt, publishesAt, unpublishedAt } = articles
const { commenting, closesAt, premoderated, comments } = articles
const columns = {
  ...{ id, slug, headline, section, byline, publishedAt, publishesAt, unpublishedAt },
  ...{ commenting, closesAt, premoderated, comments },
}

/** Every article, whatever its state: a page of fifty, the newest first. */
export async function findArticles(viewer: Viewer, { find, state, after }: FindArticlesQuery, now: Date) {
  await checkMayWrite(viewer)
  const named = find === undefined ? undefined : inArray(id, await idsNamed(find))
  const rows = await db
    .select(columns)
    .from(articles)
    .where(and(named, state && inState(state), beyond(after)))
    .orderBy(desc(publishedAt), desc(id))
    .limit(PAGE + 1)
  const settings = await readSettings()
  const page = rows.slice(0, PAGE)
  const last = page.at(-1)
  return {
    items: page.map((row) => ({ ...row, commenting: commentingOf(row, settings, now) })),
    next: last && rows.length > PAGE ? articleCursor(last) : null,
  }
}

export type FoundArticle = Awaited<ReturnType<typeof findArticles>>['items'][number]

async function idsNamed(find: string): Promise<string[]> {
  const phrases = beginningsIn(find)
  if (phrases.length === 0) return []
  const [ids = []] = await search.names(db, [{ kind: 'article', phrases }], MOST_FOUND)
  return ids
}

const states: Record<NonNullable<FindArticlesQuery['state']>, SQL | undefined> = {
  published: isNull(unpublishedAt),
  planned: isNotNull(publishesAt),
  unpublished: and(isNotNull(unpublishedAt), isNull(publishesAt)),
  closed: eq(commenting, 'closed'),
}
const inState = (state: keyof typeof states) => states[state]
