import { reply } from '#app/_server/reply'
import { findUsers } from '#lib/users/queries/find-users'
import { findUsersQuery } from '#lib/users/schema'

export const GET = reply({ query: findUsersQuery }, ({ viewer, query, now }) => findUsers(viewer, query, now))
