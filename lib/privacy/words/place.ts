import type { Db } from '#db/database'

/** Whom an erasure is about. */
export interface Leaving {
  id: string
  emailKey: string
}

/** Columns of one table that can hold people's words, and how an erasure takes somebody's out of them. */
export interface PlaceOfWords {
  table: string
  columns: readonly string[]
  forget(tx: Db, person: Leaving): PromiseLike<unknown>
}
