import { countDistinct, eq, inArray, sql } from 'drizzle-orm'
import { db } from '#db/connect'
import { articles } from '#db/tables/articles'
import { comments, findings } from '#db/tables/comments'
import { shownPeople } from '../policy.ts'
import { dateOf, dayRows, madeDuring, type Period } from './period.ts'

const MOST_ARTICLES = 10

export interface DayFigures {
  day: string
  comments: number
  /** Of these, how many screening made wait. */
  held: number
  /** How many people wrote them; not said of fewer than three. */
  people: number | null
}

/** Comments of each day, those held, and by how many people. */
export async function readDays(period: Period): Promise<DayFigures[]> {
  const isHeld = sql`exists (
    select 1 from ${findings} f where f.comment_id = ${comments.id} and f.revision = 1 and f.outcome in ('hold', 'guide')
  )`
  const figures = {
    day: sql<string>`d.day`,
    comments: sql`count(*)`.mapWith(Number),
    held: sql`coalesce(sum(case when ${isHeld} then 1 else 0 end), 0)`.mapWith(Number),
    people: countDistinct(comments.authorId),
  }
  const rows = await db
    .select(figures)
    .from(sql`(${dayRows(period)}) d`)
    .innerJoin(comments, sql`${comments.id} >= d.low and ${comments.id} < d.high`)
    .groupBy(sql`d.day`)
  const found = new Map(rows.map((row) => [row.day, row]))
  return period.days.map((day) => {
    const { comments = 0, held = 0, people = 0 } = found.get(dateOf(day)) ?? {}
    return { day: dateOf(day), comments, held, people: shownPeople(people) }
  })
}

export interface ArticleFigures {
  slug: string
  headline: string
  comments: number
}

/** The articles with the most comments. */
export async function readBusiest(period: Period): Promise<ArticleFigures[]> {
  const busiest = await db
    .select({ id: comments.articleId, comments: sql`count(*)`.mapWith(Number).as('n') })
    .from(comments)
    .where(madeDuring(comments.id, period))
    .groupBy(comments.articleId)
    .orderBy(sql`n desc`, comments.articleId)
    .limit(MOST_ARTICLES)
  const ids = busiest.map(({ id }) => id)
  const rows = await db
    .select({ id: articles.id, slug: articles.slug, headline: articles.headline })
    .from(articles)
    .where(ids.length > 0 ? inArray(articles.id, ids) : eq(articles.id, ''))
  const known = new Map(rows.map(({ id, ...row }) => [id, row]))
  return busiest.flatMap(({ id, comments }) => {
    const article = known.get(id)
    return article ? [{ ...article, comments }] : []
  })
}
