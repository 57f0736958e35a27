import { heads, hostActions, rehearsalStates, ruleModes, termActions } from '../choices.ts'
import { choice, id, index, json, moment, number, ref, table, unique, words } from '../columns.ts'

/** How a rule of the screening is set, where an admin has set it. What is not here is as the rule itself says. */
export const rules = table('rules', {
  name: words('name').primaryKey(),
  mode: choice('mode', ruleModes).notNull(),
  figures: json<Record<string, number>>('figures').notNull(),
  /** Counts up with every change of the rule or of its list, so that what was made of them can be kept until then. */
  revision: number('revision').notNull(),
  changedAt: moment('changed_at').notNull(),
})

/** Words and phrases an admin has put on the list, or has changed or switched off of those the site comes with. */
export const terms = table(
  'terms',
  {
    id: id(),
    /** The term as it is compared; unique. */
    key: words('key').notNull(),
    text: words('text').notNull(),
    action: choice('action', termActions).notNull(),
    /** 1 to 3, as guidelines have it. */
    severity: number('severity').notNull(),
    changedAt: moment('changed_at').notNull(),
  },
  (t) => [unique('terms_key').on(t.key)],
)

/** Hosts an admin has judged, until a moment where one is given. */
export const hosts = table(
  'hosts',
  {
    id: id(),
    host: words('host').notNull(),
    action: choice('action', hostActions).notNull(),
    reason: words('reason').notNull().default(''),
    until: moment('until'),
    changedAt: moment('changed_at').notNull(),
  },
  (t) => [unique('hosts_host').on(t.host)],
)

/** What people decided on comments that link to a host. Counted afresh every night. */
export const hostTallies = table('host_tallies', {
  host: words('host').primaryKey(),
  approved: number('approved').notNull(),
  removed: number('removed').notNull(),
})

/** What makes near-identical texts meet: a few figures a comment, made of its words and kept for some weeks. */
export const likenesses = table(
  'likenesses',
  {
    band: number('band').notNull(),
    commentId: ref('comment_id').notNull(),
  },
  (t) => [unique('likenesses_band').on(t.band, t.commentId), index('likenesses_comment').on(t.commentId)],
)

/** What the score has learned from people's decisions: weights and how well they do. The latest of a head counts. */
export const models = table(
  'models',
  {
    id: id(),
    head: choice('head', heads).notNull(),
    weights: words('weights').notNull(),
    figures: json<Record<string, number>>('figures').notNull(),
    trainedAt: moment('trained_at').notNull(),
  },
  (t) => [index('models_head').on(t.head, t.trainedAt)],
)

/** A change to the rules tried on what was posted lately. `proposal` says which, `result` what came of it. */
export const rehearsals = table(
  'rehearsals',
  {
    id: id(),
    byId: ref('by_id').notNull(),
    proposal: json<Record<string, unknown>>('proposal').notNull(),
    /** What the proposal changes, as it was when it was rehearsed. */
    base: words('base').notNull(),
    days: number('days').notNull(),
    state: choice('state', rehearsalStates).notNull(),
    looked: number('looked').notNull().default(0),
    total: number('total').notNull().default(0),
    result: json<Record<string, unknown>>('result'),
    askedAt: moment('asked_at').notNull(),
    endedAt: moment('ended_at'),
    /** When the change was switched on. */
    usedAt: moment('used_at'),
  },
  (t) => [index('rehearsals_asked').on(t.askedAt, t.id)],
)
