import { and, asc, eq, gt, isNull, like, lte, or } from 'drizzle-orm'
import { db } from '#db/connect'
import { events } from '#db/tables/ground'
import { guidelines } from '#db/tables/guidelines'
import { appeals, statements } from '#db/tables/moderation'
import { notes } from '#db/tables/notes'
import { notices } from '#db/tables/notices'
import { sanctions } from '#db/tables/users'
import { PAGE, type Part } from './part.ts'

/** What was decided and noted about somebody, and what they were told. Who decided, noted or reported is nobody's to download. */
export const decided: Part[] = [
  {
    name: 'statements',
    page: ({ userId, after, now }) =>
      db
        .select({
          id: statements.id,
          about: statements.subject,
          comment: statements.commentId,
          guideline: guidelines.number,
          title: guidelines.title,
          quote: statements.quote,
          note: statements.note,
          broughtBy: statements.broughtBy,
          madeAt: statements.madeAt,
          endedAt: statements.endedAt,
        })
        .from(statements)
        .leftJoin(guidelines, eq(guidelines.id, statements.guidelineId))
        .where(
          and(
            eq(statements.personId, userId),
            gt(statements.id, after),
            isNull(statements.undoneAt),
            lte(statements.inForceAt, now),
          ),
        )
        .orderBy(asc(statements.id))
        .limit(PAGE),
  },
  {
    name: 'appeals',
    page: ({ userId, after }) =>
      db
        .select({
          id: appeals.id,
          statement: appeals.statementId,
          ground: appeals.ground,
          words: appeals.words,
          wish: appeals.wish,
          appealedAt: appeals.appealedAt,
          outcome: appeals.outcome,
          answeredAt: appeals.answeredAt,
        })
        .from(appeals)
        .where(and(eq(appeals.personId, userId), gt(appeals.id, after)))
        .orderBy(asc(appeals.id))
        .limit(PAGE),
  },
  {
    name: 'sanctions',
    page: ({ userId, after }) =>
      db
        .select({
          id: sanctions.id,
          kind: sanctions.kind,
          reason: sanctions.reason,
          imposedAt: sanctions.imposedAt,
          until: sanctions.until,
          liftedAt: sanctions.liftedAt,
        })
        .from(sanctions)
        .where(and(eq(sanctions.userId, userId), gt(sanctions.id, after)))
        .orderBy(asc(sanctions.id))
        .limit(PAGE),
  },
  {
    name: 'notes',
    page: ({ userId, after }) =>
      db
        .select({ id: notes.id, words: notes.text, writtenAt: notes.writtenAt })
        .from(notes)
        .where(and(eq(notes.userId, userId), gt(notes.id, after)))
        .orderBy(asc(notes.id))
        .limit(PAGE),
  },
  {
    name: 'notices',
    page: ({ userId, after }) =>
      db
        .select({
          id: notices.id,
          kind: notices.kind,
          about: notices.subjectId,
          toldAt: notices.toldAt,
          readAt: notices.readAt,
          mailedAt: notices.mailedAt,
        })
        .from(notices)
        .where(and(eq(notices.userId, userId), gt(notices.id, after)))
        .orderBy(asc(notices.id))
        .limit(PAGE),
  },
  {
    name: 'record',
    page: ({ userId, after }) =>
      db
        .select({ id: events.id, what: events.name, about: events.subjectId, at: events.at, details: events.details })
        .from(events)
        .where(
          and(
            or(eq(events.actorId, userId), and(eq(events.subjectId, userId), like(events.name, 'user.%'))),
            gt(events.id, after),
          ),
        )
        .orderBy(asc(events.id))
        .limit(PAGE),
  },
]
