import { and, desc, eq, isNull, lt } from 'drizzle-orm'
import { db } from '#db/connect'
import { articles } from '#db/tables/articles'
import { cases, decisions } from '#db/tables/cases'
import { comments, revisions } from '#db/tables/comments'
import { guidelines } from '#db/tables/guidelines'
import { notes } from '#db/tables/notes'
import { sanctions, users } from '#db/tables/users'

/** Whose, and where the last page ended. Ids are made from the time, so their order is time's, whatever they name. */
export interface Span {
  userId: string
  after: string | undefined
  limit: number
}

export const commentsOf = ({ userId, after, limit }: Span) =>
  db
    .select({
      id: comments.id,
      at: comments.postedAt,
      status: comments.status,
      body: revisions.body,
      article: { slug: articles.slug, headline: articles.headline },
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .innerJoin(revisions, and(eq(revisions.commentId, comments.id), eq(revisions.number, comments.revision)))
    .where(and(eq(comments.authorId, userId), after ? lt(comments.id, after) : undefined))
    .orderBy(desc(comments.id))
    .limit(limit)

export const decisionsOf = ({ userId, after, limit }: Span) =>
  db
    .select({
      id: decisions.id,
      at: decisions.decidedAt,
      action: decisions.action,
      by: users.name,
      guideline: guidelines.number,
      caseId: decisions.caseId,
      body: revisions.body,
    })
    .from(cases)
    .innerJoin(decisions, eq(decisions.caseId, cases.id))
    .innerJoin(users, eq(users.id, decisions.moderatorId))
    .leftJoin(guidelines, eq(guidelines.id, decisions.guidelineId))
    .leftJoin(revisions, and(eq(revisions.commentId, decisions.commentId), eq(revisions.number, decisions.revision)))
    .where(and(eq(cases.personId, userId), isNull(decisions.undoneAt), after ? lt(decisions.id, after) : undefined))
    .orderBy(desc(decisions.id))
    .limit(limit)

export const sanctionsOf = ({ userId, after, limit }: Span) =>
  db
    .select({
      id: sanctions.id,
      at: sanctions.imposedAt,
      sanction: sanctions.kind,
      reason: sanctions.reason,
      until: sanctions.until,
      liftedAt: sanctions.liftedAt,
      by: users.name,
    })
    .from(sanctions)
    .leftJoin(users, eq(users.id, sanctions.byId))
    .where(and(eq(sanctions.userId, userId), after ? lt(sanctions.id, after) : undefined))
    .orderBy(desc(sanctions.id))
    .limit(limit)

export const notesOf = ({ userId, after, limit }: Span) =>
  db
    .select({ id: notes.id, at: notes.writtenAt, text: notes.text, by: users.name })
    .from(notes)
    .innerJoin(users, eq(users.id, notes.byId))
    .where(and(eq(notes.userId, userId), after ? lt(notes.id, after) : undefined))
    .orderBy(desc(notes.id))
    .limit(limit)
