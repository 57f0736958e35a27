export type Row = { id: string } & Record<string, unknown>

/** Where a page of a list begins, and whose list it is. */
export interface Place {
  userId: string
  after: string
  now: Date
}

/** One list of what is kept about somebody: its name, and its rows a page at a time, in the order of their ids. */
export interface Part {
  name: string
  page(place: Place): PromiseLike<Row[]>
}

/** Rows a page. */
export const PAGE = 500
