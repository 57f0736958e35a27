import { sql } from 'drizzle-orm'
import { mailChoices, noticeKinds } from '../choices.ts'
import { choice, id, index, moment, ref, table, unique, words } from '../columns.ts'
import { users } from './users.ts'

/** Something a person is told. It holds no words: what it says is looked up when it is read or mailed. */
export const notices = table(
  'notices',
  {
    id: id(),
    userId: ref('user_id')
      .notNull()
      .references(() => users.id),
    kind: choice('kind', noticeKinds).notNull(),
    /** What it tells of; nobody is told of the same thing twice. */
    key: words('key').notNull(),
    /** The comment, decision, sanction, appeal or report it tells of. */
    subjectId: ref('subject_id').notNull(),
    toldAt: moment('told_at').notNull(),
    readAt: moment('read_at'),
    /** How it goes out by mail, as its person had chosen when they were told. */
    mail: choice('mail', mailChoices).notNull(),
    mailedAt: moment('mailed_at'),
  },
  (t) => [
    unique('notices_once').on(t.userId, t.key),
    index('notices_person').on(t.userId, t.id),
    index('notices_unread').on(t.userId).where(sql`read_at is null`),
    index('notices_daily').on(t.userId, t.id).where(sql`mail = 'daily' and mailed_at is null`),
  ],
)

/** How somebody wants to hear of a kind of notice by mail, where it is not the usual. */
export const mailWishes = table(
  'mail_wishes',
  {
    id: id(),
    userId: ref('user_id')
      .notNull()
      .references(() => users.id),
    kind: choice('kind', noticeKinds).notNull(),
    mail: choice('mail', mailChoices).notNull(),
    changedAt: moment('changed_at').notNull(),
  },
  (t) => [unique('mail_wishes_pair').on(t.userId, t.kind)],
)
