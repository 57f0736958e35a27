import { sql } from 'drizzle-orm'
import { type CommentStatus, caseSubjects, decisionActions, type Queue, queues, reportOutcomes } from '../choices.ts'
import { choice, flag, id, index, json, moment, number, ref, table, unique, words } from '../columns.ts'
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
    /** How bad it may be: that of the worst guideline reported, 4 where the law is; 0 when nobody has said. */
    severity: number('severity').notNull().default(0),
    openedAt: moment('opened_at').notNull(),
    dueAt: moment('due_at').notNull(),
    /** From then on it goes before everything that is not, whatever its severity. */
    urgentAt: moment('urgent_at'),
    closedAt: moment('closed_at'),
    reports: number('reports').notNull().default(0),
  },
  (t) => [
    unique('cases_one_open').on(t.subject, t.subjectId).where(sql`closed_at is null`),
    index('cases_queue').on(t.queue, t.openedAt, t.id).where(sql`closed_at is null`),
    index('cases_urgent').on(t.queue, t.urgentAt, t.id).where(sql`closed_at is null`),
    index('cases_due').on(t.queue, t.dueAt, t.id).where(sql`closed_at is null`),
    index('cases_severity').on(t.queue, sql`severity desc`, t.openedAt, t.id).where(sql`closed_at is null`),
    index('cases_comment').on(t.commentId),
    index('cases_person').on(t.personId, t.closedAt, t.id),
    index('cases_reported').on(t.queue, t.reports, t.id).where(sql`closed_at is null`),
    index('cases_article_open').on(t.articleId, t.queue, t.openedAt, t.id).where(sql`closed_at is null`),
    index('cases_article_closed').on(t.articleId, t.closedAt, t.id).where(sql`closed_at is not null`),
    index('cases_closed').on(t.closedAt, t.id).where(sql`closed_at is not null`),
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

/** What a decision changed, as it was before: what an undo puts back. */
export interface Before {
  queue: Queue
  dueAt: string
  urgentAt: string | null
  comment?: { status: CommentStatus; publishedAt: string | null; reviewedAt: string | null; guidelineId: string | null }
  /** Which statement ended, which appeal was answered, which sanction was lifted by it. */
  statements?: string[]
  appeal?: string
  sanction?: string
}

/**
 * What a person decided, on which revision. Only ever added; the words in it can be emptied by an erasure. It holds at
 * once, can be undone until `undoUntil`, and only then is anybody told.
 */
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
    undoUntil: moment('undo_until'),
    undoneAt: moment('undone_at'),
    /** The earlier decision that this one turns round. */
    reverses: ref('reverses'),
    /** The bulk it belongs to. */
    bulkId: ref('bulk_id'),
    before: json<Before>('before'),
    /** The display name that was taken away. */
    nameBefore: words('name_before'),
  },
  (t) => [
    index('decisions_comment').on(t.commentId, t.decidedAt),
    index('decisions_moderator').on(t.moderatorId, t.decidedAt),
    index('decisions_case').on(t.caseId),
    index('decisions_decided').on(t.decidedAt, t.id),
    index('decisions_bulk').on(t.bulkId, t.id).where(sql`bulk_id is not null`),
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
    /** The decision that answered it. */
    decisionId: ref('decision_id'),
  },
  (t) => [
    unique('reports_once').on(t.subject, t.subjectId, t.reporterId),
    unique('reports_receipt').on(t.receiptHash),
    index('reports_comment').on(t.commentId),
    index('reports_reported').on(t.reportedAt, t.id),
    index('reports_decision').on(t.decisionId).where(sql`decision_id is not null`),
    index('reports_reporter').on(t.reporterId),
  ],
)
