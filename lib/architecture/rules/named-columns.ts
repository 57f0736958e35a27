import { isQueries } from '../places.ts'
import type { Rule } from '../rule.ts'
import { callsOf, lineOf, rootOf } from '../source.ts'

export const namedColumns: Rule = {
  promise: 'a query that is shown to somebody names its columns',
  about: isQueries,
  look: ({ tree }) =>
    callsOf(tree, 'select')
      .filter((call) => call.arguments.length === 0 && rootOf(call) !== 'tx')
      .map((call) => `selects everything in line ${lineOf(call)}`),
  broken: { 'lib/users/queries.ts': 'db.select().from(users)' },
  sound: {
    'lib/users/queries.ts': 'db.select({ id: users.id }).from(users)',
    'lib/users/ban-user.ts': 'tx.select().from(users)',
    'lib/users/queries/find-user.ts': 'export const findUser = (tx) => tx.select().from(users)',
  },
}
