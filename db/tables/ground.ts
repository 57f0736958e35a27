import { lanes } from '../choices.ts'
import { choice, id, index, json, moment, number, ref, table, unique, words } from '../columns.ts'

/** What happened. Rows are only ever added: the database itself refuses anything else. `details` holds no words. */
export const events = table(
  'events',
  {
    id: id(),
    name: words('name').notNull(),
    actorId: ref('actor_id'),
    subjectId: ref('subject_id').notNull(),
    articleId: ref('article_id'),
    details: json<Record<string, unknown>>('details').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    index('events_subject').on(t.subjectId, t.id),
    index('events_actor').on(t.actorId, t.id),
    index('events_name').on(t.name, t.id),
  ],
)

/** Committed events the sealer has not numbered yet. Always empty where writes happen one at a time. */
export const unsealed = table('unsealed', { eventId: ref('event_id').primaryKey() })

/** The order things happened in, each row's hash covering the one before. Only ever added, like the events. */
export const chain = table(
  'chain',
  {
    number: number('number').primaryKey(),
    eventId: ref('event_id')
      .notNull()
      .references(() => events.id),
    hash: words('hash').notNull(),
  },
  (t) => [unique('chain_event').on(t.eventId)],
)

/** Work for later, written with the change that asks for it. */
export const jobs = table(
  'jobs',
  {
    id: id(),
    name: words('name').notNull(),
    input: json<Record<string, unknown>>('input').notNull(),
    lane: choice('lane', lanes).notNull().default('site'),
    /** At most one job with a key. */
    key: words('key'),
    attempts: number('attempts').notNull().default(0),
    runAt: moment('run_at').notNull(),
    lockedUntil: moment('locked_until'),
    failedAt: moment('failed_at'),
    error: words('error'),
  },
  (t) => [unique('jobs_key').on(t.key), index('jobs_due').on(t.lane, t.failedAt, t.runAt, t.id)],
)

/** What an admin has set. What is not here has its default. */
export const settings = table('settings', {
  key: words('key').primaryKey(),
  value: json<unknown>('value').notNull(),
  changedAt: moment('changed_at').notNull(),
})
