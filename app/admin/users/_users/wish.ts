import type { FindUsersQuery } from '#lib/users/schema'
import { pathWith } from '../../_office/query.ts'

/** Who is looked for, as the address says it. */
export type Wish = Partial<FindUsersQuery>

/** The address of the same search with something else in it; it begins on the first page unless it says where. */
export const usersPath = (wish: Wish, other: Wish) => pathWith('/admin/users', { ...wish, after: undefined, ...other })
