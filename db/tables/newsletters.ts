import { sql } from 'drizzle-orm'
import { id, index, moment, table, unique, words } from '../columns.ts'

/** An address that asked for the newsletter. It counts once its owner has confirmed it, until they leave. */
export const subscribers = table(
  'subscribers',
  {
    id: id(),
    email: words('email').notNull(),
    /** The address in lower case; unique. */
    emailKey: words('email_key').notNull(),
    /** When it was last asked for; the link in the mail works for a time from then. */
    askedAt: moment('asked_at').notNull(),
    confirmedAt: moment('confirmed_at'),
    leftAt: moment('left_at'),
  },
  (t) => [
    unique('subscribers_email').on(t.emailKey),
    index('subscribers_list').on(t.id).where(sql`confirmed_at is not null and left_at is null`),
  ],
)
