import { id, moment, number, table, unique, words } from '../columns.ts'

/** One numbered community rule. A new wording is a new version; old ones stay, so old statements stay true. */
export const guidelines = table(
  'guidelines',
  {
    id: id(),
    number: number('number').notNull(),
    version: number('version').notNull(),
    title: words('title').notNull(),
    text: words('text').notNull(),
    /** What a removal that cites it tells the author. */
    sentence: words('sentence').notNull(),
    severity: number('severity').notNull(),
    writtenAt: moment('written_at').notNull(),
    supersededAt: moment('superseded_at'),
  },
  (t) => [unique('guidelines_number').on(t.number, t.version)],
)
