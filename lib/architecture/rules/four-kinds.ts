import { baseOf, camelCase, isVerb } from '../places.ts'
import type { Rule } from '../rule.ts'
import { exportsOf, parametersOf } from '../source.ts'

export const fourKinds: Rule = {
  promise: 'a module file is schema, policy, status, queries, one verb named after it, or parts that take tx',
  about: (path) => isVerb(path) && !path.startsWith('lib/screening/'),
  look({ path, tree }) {
    const found = exportsOf(tree)
    const isOneVerb = found.length === 1 && found[0]!.callable && found[0]!.name === camelCase(baseOf(path))
    const areParts = found.every(({ callable }) => callable && parametersOf(callable)[0] === 'tx')
    if (isOneVerb || areParts) return []
    return [`exports ${found.map(({ name }) => name).join(', ')}`]
  },
  exceptions: {
    'lib/articles/slugs.ts': 'pure, and too much to stand among the policies',
    'lib/comments/add-comment.ts': 'what an edit shares with a post stands beside it',
    'lib/comments/change-status.ts': 'everything that counts around a comment stands in one place',
    'lib/guidelines/first-set.ts': 'the text of the first guidelines',
    'lib/privacy/peoples-words.ts': 'one list for all, which the architecture is checked against',
    'lib/users/admins.ts': 'both questions about admins, whichever of db and tx they are asked of',
    'lib/users/in-force.ts': 'a condition for queries, so that there is one meaning of in force',
    'lib/users/names.ts': 'pure, and too much to stand among the policies',
    'lib/users/passwords.ts': 'hashing, which touches no database',
  },
  broken: {
    'lib/users/ban-user.ts': 'export const banUser = (viewer) => 1; export const BAN_DAYS = 3',
    'lib/users/twins.ts': 'export const twinOf = (name) => name; export const tidy = (name) => name',
    'lib/users/mute-reader.ts': 'export const muteSomeone = (viewer) => 1',
  },
  sound: {
    'lib/users/ban-user.ts':
      'export const banUser = (viewer) => 1; export interface Ban { until: Date }; const days = 3',
    'lib/cases/cases.ts': 'export async function openCase(tx) {}; export const closeCase = (tx) => 1',
    'lib/screening/draft.ts': 'export interface Draft { words: string }',
    'lib/users/policy.ts': 'export const mayBan = () => true; export const BAN_DAYS = 3',
  },
}
