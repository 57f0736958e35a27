import { and, eq, inArray, isNull, ne } from 'drizzle-orm'
import type { CommentStatus } from '#db/choices'
import { db } from '#db/connect'
import { search } from '#db/search'
import { articles } from '#db/tables/articles'
import { cases } from '#db/tables/cases'
import { comments, revisions } from '#db/tables/comments'
import { users } from '#db/tables/users'
import type { Span } from '#lib/ground/text/fold'
import type { Viewer } from '#lib/users/policy'
import { refuseUnlessStaff } from '../desk/staff-only.ts'
import type { SearchQuery } from '../schema.ts'
import { type Question, questionIn } from '../searching/question.ts'
import { snippetOf } from '../searching/snippet.ts'
import { soughtIn } from '../searching/sought-in.ts'

/** Comments a page, and people and articles above them. */
const PAGE = 30
const NAMED = 5

export interface FoundComment {
  id: string
  text: string
  marks: Span[]
  status: CommentStatus
  /** ISO 8601. */
  postedAt: string
  author: { id: string; name: string }
  article: { id: string; slug: string; headline: string }
  /** The case that is open about it. */
  caseId: string | null
}

export interface Found {
  items: FoundComment[]
  next: string | null
  people: { id: string; name: string }[]
  articles: { id: string; slug: string; headline: string }[]
}

/** Comments by their words, their author or their article, the newest first; and, before them, people and articles by name. */
export async function searchComments(viewer: Viewer, asked: SearchQuery): Promise<Found> {
  refuseUnlessStaff(viewer)
  const { q, in: field, section, article: articleId, author: authorId, after } = asked
  const question = questionIn(q, field)
  const sought = await soughtIn(question, { section, articleId, authorId })
  const ids = await search.comments(db, sought, { after, limit: PAGE + 1 })
  const page = ids.slice(0, PAGE)
  const words = question.terms.map((it) => it.phrase.words)
  const items = (await rowsOf(page)).map(({ body, postedAt, ...row }) => ({
    ...row,
    ...snippetOf(body, words),
    postedAt: postedAt.toISOString(),
  }))
  const named = after ? { people: [], articles: [] } : await namedIn(question)
  return { items, next: ids.length > PAGE ? (page.at(-1) ?? null) : null, ...named }
}

async function rowsOf(ids: string[]) {
  if (ids.length === 0) return []
  const isItsCase = and(eq(cases.subject, 'comment'), eq(cases.commentId, comments.id), isNull(cases.closedAt))
  const rows = await db
    .select({
      id: comments.id,
      body: revisions.body,
      status: comments.status,
      postedAt: comments.postedAt,
      author: { id: users.id, name: users.name },
      article: { id: articles.id, slug: articles.slug, headline: articles.headline },
      caseId: cases.id,
    })
    .from(comments)
    .innerJoin(revisions, and(eq(revisions.commentId, comments.id), eq(revisions.number, comments.revision)))
    .innerJoin(users, eq(users.id, comments.authorId))
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .leftJoin(cases, isItsCase)
    .where(and(inArray(comments.id, ids), ne(comments.status, 'withdrawn')))
  const known = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => known.get(id) ?? [])
}

/** People and articles whose names have all the words. */
async function namedIn({ terms }: Question): Promise<Pick<Found, 'people' | 'articles'>> {
  const phrases = terms.map((it) => it.phrase)
  if (phrases.length === 0) return { people: [], articles: [] }
  const wanted = (['person', 'article'] as const).map((kind) => ({ kind, phrases }))
  const [personIds = [], articleIds = []] = await search.names(db, wanted, NAMED)
  const [people, found] = await Promise.all([
    db.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, personIds)),
    db
      .select({ id: articles.id, slug: articles.slug, headline: articles.headline })
      .from(articles)
      .where(inArray(articles.id, articleIds)),
  ])
  return { people, articles: found }
}
