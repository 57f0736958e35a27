import type { FindArticlesQuery } from '#lib/articles/schema'
import { pathWith } from '../../_office/query.ts'

/** Which articles are looked for, as the address says it. */
export type Wish = Partial<FindArticlesQuery>

/** The address of the same search with something else in it; it begins on the first page unless it says where. */
export const articlesPath = (wish: Wish, other: Wish) =>
  pathWith('/admin/articles', { ...wish, after: undefined, ...other })
