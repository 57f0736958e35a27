import type { Db } from '#db/database'

/** What a notice says now. What it tells of may have gone meanwhile; then it says so, and is not mailed any more. */
export interface Story {
  /** One line that fits a mail's subject: no words of a reader's. */
  subject: string
  sentence: string
  /** Words of somebody's that go with it. */
  words: string | null
  /** The path of the page where there is more. */
  href: string
  gone?: boolean
}

/** Finds the stories of what is told, all of one kind at once, by the id of what they tell of. */
export type Storyteller = (from: Db, ids: string[]) => Promise<Map<string, Story>>
