import { sql } from 'drizzle-orm'
import {
  appealGrounds,
  appealOutcomes,
  appealWishes,
  broughtBys,
  bulkActions,
  bulkOutcomes,
  bulkStates,
  caseSubjects,
  skipReasons,
} from '../choices.ts'
import { choice, id, index, json, moment, number, ref, table, unique, words } from '../columns.ts'
import { cases } from './cases.ts'
import { users } from './users.ts'

/**
 * What a person is told about a removal or a sanction and why. What was judged is quoted as it was then; the words can
 * be emptied by an erasure. Readable from `inForceAt` on, which is when the decision can no longer be undone.
 */
export const statements = table(
  'statements',
  {
    id: id(),
    personId: ref('person_id')
      .notNull()
      .references(() => users.id),
    subject: choice('subject', caseSubjects).notNull(),
    subjectId: ref('subject_id').notNull(),
    /** One of the two: a person decided about a comment or a name, or imposed a sanction. */
    decisionId: ref('decision_id'),
    sanctionId: ref('sanction_id'),
    commentId: ref('comment_id'),
    revision: number('revision'),
    articleId: ref('article_id'),
    guidelineId: ref('guideline_id'),
    quote: words('quote').notNull().default(''),
    /** What the moderator wrote to the person: the note of a removal, the reason of a sanction. */
    note: words('note').notNull().default(''),
    /** What brought it to the desk, and the names of the rules where rules did. */
    broughtBy: choice('brought_by', broughtBys).notNull(),
    rules: json<string[]>('rules').notNull(),
    madeAt: moment('made_at').notNull(),
    inForceAt: moment('in_force_at').notNull(),
    /** Reversed, lifted or granted on appeal. */
    endedAt: moment('ended_at'),
    /** The decision was undone before anybody was told. */
    undoneAt: moment('undone_at'),
  },
  (t) => [
    unique('statements_decision').on(t.decisionId),
    unique('statements_sanction').on(t.sanctionId),
    index('statements_person').on(t.personId, t.id),
    index('statements_subject').on(t.subject, t.subjectId, t.id),
  ],
)

/** The person a statement is about asks again: one appeal a statement, three questions, a different moderator answers. */
export const appeals = table(
  'appeals',
  {
    id: id(),
    statementId: ref('statement_id')
      .notNull()
      .references(() => statements.id),
    personId: ref('person_id').notNull(),
    caseId: ref('case_id')
      .notNull()
      .references(() => cases.id),
    ground: choice('ground', appealGrounds).notNull(),
    words: words('words').notNull(),
    wish: choice('wish', appealWishes).notNull(),
    appealedAt: moment('appealed_at').notNull(),
    outcome: choice('outcome', appealOutcomes),
    decisionId: ref('decision_id'),
    answeredAt: moment('answered_at'),
  },
  (t) => [
    unique('appeals_statement').on(t.statementId),
    index('appeals_person').on(t.personId, t.id),
    index('appeals_case').on(t.caseId),
  ],
)

/** A moderator left a case for others, and why. */
export const skips = table(
  'skips',
  {
    id: id(),
    caseId: ref('case_id')
      .notNull()
      .references(() => cases.id),
    moderatorId: ref('moderator_id').notNull(),
    reason: choice('reason', skipReasons).notNull(),
    skippedAt: moment('skipped_at').notNull(),
  },
  (t) => [index('skips_case').on(t.caseId, t.moderatorId)],
)

/** One decision about many comments: previewed, then done in the background, undoable for ten minutes after. */
export const bulks = table(
  'bulks',
  {
    id: id(),
    moderatorId: ref('moderator_id')
      .notNull()
      .references(() => users.id),
    action: choice('action', bulkActions).notNull(),
    guidelineId: ref('guideline_id'),
    note: words('note').notNull().default(''),
    state: choice('state', bulkStates).notNull(),
    previewedAt: moment('previewed_at').notNull(),
    startedAt: moment('started_at'),
    undoUntil: moment('undo_until'),
    finishedAt: moment('finished_at'),
  },
  (t) => [index('bulks_moderator').on(t.moderatorId, t.id)],
)

/** One comment of a bulk, on the revision and in the status the preview showed. */
export const bulkItems = table(
  'bulk_items',
  {
    id: id(),
    bulkId: ref('bulk_id')
      .notNull()
      .references(() => bulks.id),
    commentId: ref('comment_id').notNull(),
    personId: ref('person_id').notNull(),
    revision: number('revision').notNull(),
    status: words('status').notNull(),
    outcome: choice('outcome', bulkOutcomes),
    decisionId: ref('decision_id'),
  },
  (t) => [
    unique('bulk_items_comment').on(t.bulkId, t.commentId),
    index('bulk_items_open').on(t.bulkId, t.id).where(sql`outcome is null`),
  ],
)
