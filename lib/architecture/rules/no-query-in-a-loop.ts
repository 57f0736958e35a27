import ts from 'typescript'
import { isTest } from '../places.ts'
import type { Rule } from '../rule.ts'
import { lineOf, nodesOf, rootOf } from '../source.ts'

export const noQueryInALoop: Rule = {
  promise: 'no query is inside a loop',
  about: (path) => /^(lib|app)\//.test(path) && !isTest(path) && !/^lib\/(worlds|architecture)\//.test(path),
  look: ({ tree }) => [
    ...new Set(
      [...nodesOf(tree)]
        .flatMap(repeated)
        .flatMap((body) => [...nodesOf(body)])
        .filter((node) => ts.isCallExpression(node) && /^(db|tx)$/.test(rootOf(node)))
        .map((node) => `asks the database again and again in line ${lineOf(node)}`),
    ),
  ],
  exceptions: {
    'lib/comments/change-status.ts': 'two statements at most: one for what grows, one for what shrinks',
  },
  broken: {
    'lib/users/ban-users.ts': 'for (const id of ids) await tx.delete(sessions).where(eq(sessions.userId, id))',
    'lib/users/queries.ts': 'await Promise.all(ids.map((id) => db.select({}).from(users).where(eq(users.id, id))))',
    'app/page.tsx': 'while (more) { rows = await db.select({}).from(users) }',
  },
  sound: {
    'lib/users/ban-users.ts': 'for (const row of await tx.select({}).from(users)) names.push(row.name)',
    'lib/users/queries.ts': 'const rows = await db.select({}).from(users); rows.map((row) => row.name)',
  },
}

/** What a node does more than once. */
function repeated(node: ts.Node): ts.Node[] {
  if (ts.isIterationStatement(node, false)) return [node.statement]
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return []
  return /^(map|flatMap|forEach|filter|reduce)$/.test(node.expression.name.text) ? node.arguments.filter(isInline) : []
}

const isInline = (node: ts.Expression) => ts.isArrowFunction(node) || ts.isFunctionExpression(node)
