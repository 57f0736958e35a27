import { and, desc, eq, isNotNull, isNull, lt, max, ne, or } from 'drizzle-orm'
import { alias } from '#db/alias'
import type { CaseSubject, DecisionAction } from '#db/choices'
import { db } from '#db/connect'
import { articles } from '#db/tables/articles'
import { cases, decisions } from '#db/tables/cases'
import { comments, revisions } from '#db/tables/comments'
import { guidelines } from '#db/tables/guidelines'
import { users } from '#db/tables/users'
import { excerpt } from '#lib/ground/text/excerpt'
import type { Viewer } from '#lib/users/policy'
import { casesWithin } from '../desk/scope.ts'
import { refuseUnlessStaff } from '../desk/staff-only.ts'
import { PAGE_SIZE } from '../policy.ts'
import type { DecidedQuery } from '../schema.ts'

const EXCERPT = 140
const READ = 600

export interface DecidedCase {
  id: string
  subject: CaseSubject
  action: DecisionAction
  guideline: number | null
  by: string
  decidedAt: Date
  excerpt: string
  author: { id: string; name: string }
  article: { id: string; slug: string; headline: string } | null
}

const moderators = alias(users, 'moderators')
const latest = alias(decisions, 'latest')

/** Cases that were decided, the last first, in all or in one scope. */
export async function listDecided(
  viewer: Viewer,
  { after, ...scope }: DecidedQuery,
): Promise<{ items: DecidedCase[]; next: string | null }> {
  refuseUnlessStaff(viewer)
  const rows = await rowsAfter(scope, after)
  const some = rows.slice(0, PAGE_SIZE)
  const last = some.at(-1)
  return {
    items: some.map(({ body, closedAt: _closedAt, ...row }) => ({ ...row, excerpt: excerptOf(row, body) })),
    next: last && rows.length > PAGE_SIZE ? `${last.closedAt?.getTime()}.${last.id}` : null,
  }
}

const excerptOf = ({ subject, author }: Pick<DecidedCase, 'subject' | 'author'>, body: string | null) =>
  subject === 'name' ? author.name : excerpt((body ?? '').slice(0, READ), EXCERPT)

/** The words are those that were judged. */
const rowsAfter = (scope: Omit<DecidedQuery, 'after'>, after: DecidedQuery['after']) =>
  db
    .select({
      id: cases.id,
      subject: cases.subject,
      closedAt: cases.closedAt,
      action: decisions.action,
      guideline: guidelines.number,
      by: moderators.name,
      decidedAt: decisions.decidedAt,
      body: revisions.body,
      author: { id: users.id, name: users.name },
      article: { id: articles.id, slug: articles.slug, headline: articles.headline },
    })
    .from(cases)
    .innerJoin(decisions, eq(decisions.id, lastDecision))
    .innerJoin(moderators, eq(moderators.id, decisions.moderatorId))
    .innerJoin(users, eq(users.id, cases.personId))
    .leftJoin(guidelines, eq(guidelines.id, decisions.guidelineId))
    .leftJoin(comments, eq(comments.id, cases.commentId))
    .leftJoin(revisions, and(eq(revisions.commentId, decisions.commentId), eq(revisions.number, decisions.revision)))
    .leftJoin(articles, eq(articles.id, cases.articleId))
    .where(and(isNotNull(cases.closedAt), casesWithin(db, scope), after && isBefore(after)))
    .orderBy(desc(cases.closedAt), desc(cases.id))
    .limit(PAGE_SIZE + 1)

const lastDecision = db
  .select({ id: max(latest.id) })
  .from(latest)
  .where(and(eq(latest.caseId, cases.id), ne(latest.action, 'escalate'), isNull(latest.undoneAt)))

const isBefore = ({ at, id }: { at: Date; id: string }) =>
  or(lt(cases.closedAt, at), and(eq(cases.closedAt, at), lt(cases.id, id)))
