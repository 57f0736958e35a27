import { eq } from 'drizzle-orm'
import { alias } from '#db/alias'
import { db } from '#db/connect'
import { articles } from '#db/tables/articles'
import { decisions } from '#db/tables/cases'
import { guidelines } from '#db/tables/guidelines'
import { appeals, statements } from '#db/tables/moderation'
import { sanctions, users } from '#db/tables/users'

const answers = alias(decisions, 'answers')

const columns = {
  id: statements.id,
  personId: statements.personId,
  personName: users.name,
  subject: statements.subject,
  commentId: statements.commentId,
  quote: statements.quote,
  note: statements.note,
  broughtBy: statements.broughtBy,
  rules: statements.rules,
  inForceAt: statements.inForceAt,
  endedAt: statements.endedAt,
  undoneAt: statements.undoneAt,
  article: { slug: articles.slug, headline: articles.headline },
  guideline: { number: guidelines.number, title: guidelines.title, text: guidelines.text },
  sanction: { kind: sanctions.kind, until: sanctions.until },
  appeal: {
    id: appeals.id,
    ground: appeals.ground,
    words: appeals.words,
    wish: appeals.wish,
    appealedAt: appeals.appealedAt,
    outcome: appeals.outcome,
    answeredAt: appeals.answeredAt,
  },
  answer: { note: answers.note, undoUntil: answers.undoUntil },
}

/** Statements with everything that is told in them. */
export const statementRows = () =>
  db
    .select(columns)
    .from(statements)
    .innerJoin(users, eq(users.id, statements.personId))
    .leftJoin(articles, eq(articles.id, statements.articleId))
    .leftJoin(guidelines, eq(guidelines.id, statements.guidelineId))
    .leftJoin(sanctions, eq(sanctions.id, statements.sanctionId))
    .leftJoin(appeals, eq(appeals.statementId, statements.id))
    .leftJoin(answers, eq(answers.id, appeals.decisionId))

export type StatementRow = Awaited<ReturnType<typeof statementRows>>[number]
