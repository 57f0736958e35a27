import ts from 'typescript'
import { freeColumns, peoplesWords } from '../../privacy/peoples-words.ts'
import type { Rule } from '../rule.ts'
import { callsOf } from '../source.ts'

const known = new Set([
  ...Object.keys(freeColumns),
  ...peoplesWords.flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`)),
])

export const wordsCanBeErased: Rule = {
  promise: "a column of words is on the list that an erasure goes through, or declared free of people's words",
  about: (path) => path.startsWith('db/tables/'),
  look: ({ tree }) =>
    callsOf(tree, 'table').flatMap((table) =>
      callsOf(table, /^(words|json)$/)
        .map((column) => `${textOf(table)}.${textOf(column)}`)
        .filter((column) => !known.has(column))
        .map((column) => `${column} is not in lib/privacy/words`),
    ),
  broken: {
    'db/tables/poems.ts': "export const poems = table('poems', { id: id(), verse: words('verse').notNull() })",
    'db/tables/forms.ts': "export const forms = table('forms', { said: json<Record<string, string>>('said') })",
  },
  sound: {
    'db/tables/comments.ts': "export const revisions = table('revisions', { id: id(), body: words('body').notNull() })",
    'db/tables/users.ts': "export const mutes = table('mutes', { id: id(), userId: ref('user_id') })",
  },
}

const textOf = ({ arguments: [first] }: ts.CallExpression): string =>
  first && ts.isStringLiteral(first) ? first.text : ''
