import { sql } from 'drizzle-orm'
import { caseSubjects, decisionActions, queues, reportOutcomes } from '../choices.ts'
import { choice, flag, id, index, moment, number, ref, table, unique, words } from '../columns.ts'
import { users } from './users.ts'

/** One open question for the desk. At most one open per subject: the database sees to it. */
export const cases = table(
  'cases',
  {
    id: id(),
    subject: choice('subject', caseSubjects).notNull(),
    subjectId: ref('subject_id').notNull(),
    commentId: ref('comment_id'),
    articleId: ref('article_id'),
    /** Whose comment, name or sanction it is. */
    personId: ref('person_id').notNull(),
    queue: choice('queue', queues).notNull(),
    openedAt: moment('opened_at').notNull(),
    dueAt: moment('due_at').notNull(),
    closedAt: moment('closed_at'),
    reports: number('reports').notNull().default(0),
  },
  (t) => [
    unique('cases_one_open').on(t.subject, t.subjectId).where(sql`closed_at is null`),
    index('cases_queue').on(t.queue, t.openedAt, t.id).where(sql`closed_at is null`),
    index('cases_comment').on(t.commentId),
    index('cases_person').on(t.personId),
  ],
)

/** A moderator's short exclusive lease on a case. One row a case; taking it over gives it a new id, the fence. */
export const claims = table(
  'claims',
  {
    id: id(),
    caseId: ref('case_id')
      .notNull()
      .references(() => cases.id),
    moderatorId: ref('moderator_id')
      .notNull()
      .references(() => users.id),
    claimedAt: moment('claimed_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
  },
  (t) => [unique('claims_case').on(t.caseId), index('claims_moderator').on(t.moderatorId)],
)

/** What a person decided, on which revision. Only ever added; the note can be emptied by an erasure. */
export const decisions = table(
  'decisions',
  {
    id: id(),
    caseId: ref('case_id')
      .notNull()
      .references(() => cases.id),
    commentId: ref('comment_id'),
    revision: number('revision'),
    moderatorId: ref('moderator_id')
      .notNull()
      .references(() => users.id),
    action: choice('action', decisionActions).notNull(),
    guidelineId: ref('guideline_id'),
    note: words('note').notNull().default(''),
    decidedAt: moment('decided_at').notNull(),
  },
  (t) => [
    index('decisions_comment').on(t.commentId, t.decidedAt),
    index('decisions_moderator').on(t.moderatorId, t.decidedAt),
    index('decisions_case').on(t.caseId),
  ],
)

/** A reader tells moderators that a comment or a name breaks a guideline, or anyone that it breaks the law. */
export const reports = table(
  'reports',
  {
    id: id(),
    subject: choice('subject', caseSubjects).notNull(),
    subjectId: ref('subject_id').notNull(),
    commentId: ref('comment_id'),
    revision: number('revision'),
    /** Empty for a visitor's notice of something illegal. */
    reporterId: ref('reporter_id'),
    guidelineId: ref('guideline_id'),
    illegal: flag('illegal').notNull().default(false),
    text: words('text').notNull().default(''),
    contact: words('contact'),
    receiptHash: words('receipt_hash'),
    reportedAt: moment('reported_at').notNull(),
    outcome: choice('outcome', reportOutcomes),
    decidedAt: moment('decided_at'),
  },
  (t) => [
    unique('reports_once').on(t.subject, t.subjectId, t.reporterId),
    unique('reports_receipt').on(t.receiptHash),
    index('reports_comment').on(t.commentId),
    index('reports_reporter').on(t.reporterId),
  ],
)
