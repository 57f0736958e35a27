import { and, eq, isNull, ne, type SQL, sql } from 'drizzle-orm'
import { db } from '#db/connect'
import { search } from '#db/search'
import { articles } from '#db/tables/articles'
import { cases, reports } from '#db/tables/cases'
import { comments, recommendations } from '#db/tables/comments'
import { statements } from '#db/tables/moderation'

/** A stored count that is not what counting again gives. */
export interface Drift {
  name:
    | 'articles.comments'
    | 'comments.recommends'
    | 'comments.replies'
    | 'comments.descendants'
    | 'comments.shown'
    | 'cases.reports'
    | 'statements.in-force'
    | 'search.comments'
  id: string
  stored: number
  counted: number
}

/** Compares every stored count with a recount and answers those that differ. It changes nothing. */
export async function recount(): Promise<Drift[]> {
  const found = [
    await publishedByArticle(),
    await recommends(),
    await shownReplies(),
    await publishedBelow(),
    await shown(),
    await reportsByCase(),
    await statementsInForce(),
    await findable(),
  ]
  return found.flat()
}

const publishedByArticle = () => {
  const counted = sql<number>`(select count(*) from ${comments} c where c.article_id = ${articles.id} and c.status = 'published')`
  const found = db
    .select({ id: articles.id, stored: articles.comments, counted: counted.mapWith(Number) })
    .from(articles)
    .where(ne(articles.comments, counted))
  return named('articles.comments', found)
}

const recommends = () => {
  const counted = sql<number>`(select count(*) from ${recommendations} r where r.comment_id = ${comments.id})`
  return named('comments.recommends', differing(comments.recommends, counted))
}

const shownReplies = () => {
  const counted = sql<number>`(select count(*) from ${comments} c where c.parent_id = ${comments.id} and ${isShown('c')})`
  return named('comments.replies', differing(comments.replies, counted))
}

const publishedBelow = () => {
  const tally = sql`(
    with recursive above(id, parent_id) as (
      select c.id, c.parent_id from ${comments} c where c.status = 'published'
      union all select above.id, c.parent_id from above join ${comments} c on c.id = above.parent_id
    ) select parent_id, count(*) as n from above where parent_id is not null group by parent_id) as tally`
  const counted = sql<number>`coalesce(tally.n, 0)`
  const found = db
    .select({ id: comments.id, stored: comments.descendants, counted: counted.mapWith(Number) })
    .from(comments)
    .leftJoin(tally, sql`tally.parent_id = ${comments.id}`)
    .where(ne(comments.descendants, counted))
  return named('comments.descendants', found)
}

const shown = () => {
  const found = db
    .select({ id: comments.id, stored: one(eq(comments.shown, true)), counted: one(isShown('comments')) })
    .from(comments)
    .where(ne(one(eq(comments.shown, true)), one(isShown('comments'))))
  return named('comments.shown', found)
}

const reportsByCase = () => {
  const counted = sql<number>`(select count(*) from ${reports} r where r.subject = ${cases.subject} and r.subject_id = ${cases.subjectId} and r.reported_at >= ${cases.openedAt})`
  const found = db
    .select({ id: cases.id, stored: cases.reports, counted: counted.mapWith(Number) })
    .from(cases)
    .where(and(ne(cases.reports, counted), sql`${cases.closedAt} is null`))
  return named('cases.reports', found)
}

/** Of each comment, the revision whose words can be found, and the one that should be; 0 for none. */
const findable = () => named('search.comments', search.misfound(db))

/** A statement about a removal is in force exactly as long as the comment is removed. */
const statementsInForce = () => {
  const removed = one(eq(comments.status, 'removed'))
  const found = db
    .select({ id: statements.id, stored: sql<number>`1`.mapWith(Number), counted: removed })
    .from(statements)
    .innerJoin(comments, eq(comments.id, statements.commentId))
    .where(and(isNull(statements.endedAt), isNull(statements.undoneAt), ne(removed, 1)))
  return named('statements.in-force', found)
}

const differing = (stored: typeof comments.recommends | typeof comments.replies, counted: SQL<number>) =>
  db
    .select({ id: comments.id, stored, counted: counted.mapWith(Number) })
    .from(comments)
    .where(ne(stored, counted))

const isShown = (table: 'c' | 'comments') => {
  const from = sql.raw(table)
  return sql`(${from}.status = 'published' or (${from}.published_at is not null and ${from}.descendants > 0))`
}

const one = (condition: SQL | undefined) => sql<number>`case when ${condition} then 1 else 0 end`.mapWith(Number)

const named = async (name: Drift['name'], found: PromiseLike<Omit<Drift, 'name'>[]>): Promise<Drift[]> =>
  (await found).map((it) => ({ name, ...it }))
