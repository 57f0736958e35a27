import { sql } from 'drizzle-orm'
import { roles, sanctionKinds, tokenKinds } from '../choices.ts'
import { choice, flag, id, index, moment, number, ref, table, unique, words } from '../columns.ts'

/** A person. Words (name, e-mail) can be emptied by an erasure; the row stays, so that the record still adds up. */
export const users = table(
  'users',
  {
    id: id(),
    name: words('name').notNull(),
    /** What makes two names look alike, folded; unique. */
    nameKey: words('name_key').notNull(),
    email: words('email').notNull(),
    /** The address in lower case; unique. */
    emailKey: words('email_key').notNull(),
    role: choice('role', roles).notNull().default('reader'),
    badge: words('badge'),
    passwordHash: words('password_hash'),
    /** How conversations open for them where no browser remembers otherwise: order, threads and size. */
    reading: words('reading'),
    verifiedAt: moment('verified_at'),
    joinedAt: moment('joined_at').notNull(),
    /** When the account will be erased, for whoever asked for that and can still change their mind. */
    erasesAt: moment('erases_at'),
    /** When every word of theirs was erased. */
    erasedAt: moment('erased_at'),
  },
  (t) => [
    unique('users_name').on(t.nameKey),
    unique('users_email').on(t.emailKey),
    index('users_role').on(t.role, t.id),
  ],
)

/** Where someone is signed in. The cookie is only a handle to one of these. */
export const sessions = table(
  'sessions',
  {
    id: id(),
    userId: ref('user_id')
      .notNull()
      .references(() => users.id),
    startedAt: moment('started_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    revokedAt: moment('revoked_at'),
    /** When they last showed again that it is them; never since they signed in, when it is empty. */
    confirmedAt: moment('confirmed_at'),
    /** A one-time code is still to be given: until then this is nobody's session. */
    awaitsCode: flag('awaits_code').notNull().default(false),
  },
  (t) => [index('sessions_user').on(t.userId, t.expiresAt)],
)

/** A link that works once. Only a hash of its secret is kept. */
export const tokens = table(
  'tokens',
  {
    id: id(),
    kind: choice('kind', tokenKinds).notNull(),
    hash: words('hash').notNull(),
    userId: ref('user_id').references(() => users.id),
    /** The address a link proves that is not the account's yet. */
    email: words('email'),
    /** What whoever uses an invitation becomes. */
    role: choice('role', roles),
    madeAt: moment('made_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
  },
  (t) => [unique('tokens_hash').on(t.hash), index('tokens_user').on(t.userId, t.kind)],
)

/** Somebody as another site knows them, whose sign-in opens an account here. */
export const identities = table(
  'identities',
  {
    id: id(),
    userId: ref('user_id')
      .notNull()
      .references(() => users.id),
    issuer: words('issuer').notNull(),
    subject: words('subject').notNull(),
    linkedAt: moment('linked_at').notNull(),
  },
  (t) => [unique('identities_subject').on(t.issuer, t.subject), index('identities_user').on(t.userId)],
)

/** What makes somebody's one-time codes (RFC 6238). Until a first code has shown that it works, it counts for nothing. */
export const authenticators = table(
  'authenticators',
  {
    id: id(),
    userId: ref('user_id')
      .notNull()
      .references(() => users.id),
    /** Sealed with the site's own secret. */
    sealed: words('sealed').notNull(),
    madeAt: moment('made_at').notNull(),
    onAt: moment('on_at'),
    /** The step of the last code that was used: it and those before work no more. */
    lastStep: number('last_step').notNull().default(0),
  },
  (t) => [unique('authenticators_user').on(t.userId)],
)

/** Codes that each work once in place of an authenticator that was lost. Only hashes are kept. */
export const recoveryCodes = table(
  'recovery_codes',
  {
    id: id(),
    userId: ref('user_id')
      .notNull()
      .references(() => users.id),
    hash: words('hash').notNull(),
    usedAt: moment('used_at'),
  },
  (t) => [unique('recovery_codes_hash').on(t.userId, t.hash)],
)

/** How much someone has done lately, one row per limit and person or address (GCRA). `key` holds no words. */
export const limits = table('limits', { key: words('key').primaryKey(), fullAt: moment('full_at').notNull() }, (t) => [
  index('limits_full').on(t.fullAt),
])

/** What standing is made of. In force: not lifted, and not past its `until`. */
export const sanctions = table(
  'sanctions',
  {
    id: id(),
    userId: ref('user_id')
      .notNull()
      .references(() => users.id),
    kind: choice('kind', sanctionKinds).notNull(),
    reason: words('reason').notNull(),
    byId: ref('by_id').notNull(),
    imposedAt: moment('imposed_at').notNull(),
    until: moment('until'),
    liftedAt: moment('lifted_at'),
    liftedById: ref('lifted_by_id'),
  },
  (t) => [
    index('sanctions_user').on(t.userId, t.imposedAt),
    index('sanctions_in_force').on(t.userId, t.kind).where(sql`lifted_at is null`),
  ],
)

/** One reader no longer sees another's comments. */
export const mutes = table(
  'mutes',
  {
    id: id(),
    userId: ref('user_id').notNull(),
    mutedId: ref('muted_id').notNull(),
    mutedAt: moment('muted_at').notNull(),
  },
  (t) => [unique('mutes_pair').on(t.userId, t.mutedId)],
)

/** When someone last read an article's conversation, for "new since your last visit". */
export const visits = table(
  'visits',
  {
    id: id(),
    userId: ref('user_id').notNull(),
    articleId: ref('article_id').notNull(),
    /** The visit before this one ended then: what came later is new. */
    previousAt: moment('previous_at'),
    visitedAt: moment('visited_at').notNull(),
    times: number('times').notNull().default(1),
  },
  (t) => [unique('visits_pair').on(t.userId, t.articleId)],
)
