import { id, index, moment, ref, table, words } from '../columns.ts'
import { users } from './users.ts'

/** What staff wrote down about a person, for each other. Only ever added; the words can be emptied by an erasure. */
export const notes = table(
  'notes',
  {
    id: id(),
    userId: ref('user_id')
      .notNull()
      .references(() => users.id),
    byId: ref('by_id')
      .notNull()
      .references(() => users.id),
    text: words('text').notNull(),
    writtenAt: moment('written_at').notNull(),
  },
  (t) => [index('notes_user').on(t.userId, t.id), index('notes_by').on(t.byId)],
)
