import ts from 'typescript'
import { isQueries, isVerb } from '../places.ts'
import type { Rule } from '../rule.ts'
import { type Callable, exportsOf, isAsync, nodesOf, parametersOf } from '../source.ts'

const FIRST = /^_?viewer$|^tx$/

export const viewerComesFirst: Rule = {
  promise: 'every query and verb is told first who is asking, or which transaction it belongs to',
  about: (path) => isVerb(path) || isQueries(path),
  look: ({ tree, source }) =>
    exportsOf(tree)
      .filter(({ callable }) => callable && asks(callable, source) && !FIRST.test(parametersOf(callable)[0] ?? ''))
      .map(({ name }) => `${name}() does not begin with viewer or tx`),
  exceptions: {
    'lib/guidelines/store-first-guidelines.ts': 'the site does it by itself as it starts, before there is anybody',
    'lib/insights/recount.ts': 'it is asked on the machine itself, and shows nothing of anybody',
    'lib/users/queries/viewer.ts': 'this is where viewers come from',
  },
  broken: {
    'lib/users/queries.ts': "import { db } from '#db/connect'; export async function readUser(id) { return found(id) }",
    'lib/users/queries/list-users.ts': 'export const listUsers = ({ after }) => db.select({}).from(users)',
    'lib/users/ban-user.ts': 'export const banUser = (input, viewer) => write((tx) => tx)',
  },
  sound: {
    'lib/users/queries.ts': 'export async function readUser(viewer, id) { return id }; export const limit = () => 50',
    'lib/users/standing-of.ts': 'export const standingOf = (sanctions) => sanctions[0]',
    'lib/users/passwords.ts': 'export async function hashPassword(password) {}',
    'lib/cases/open-case.ts': 'export async function openCase(tx, opening) {}; async function secret(id) {}',
  },
}

const asks = (callable: Callable, source: string) =>
  (isAsync(callable) && source.includes("'#db/connect'")) ||
  [...nodesOf(callable)].some((node) => ts.isIdentifier(node) && /^(db|tx|write)$/.test(node.text))
