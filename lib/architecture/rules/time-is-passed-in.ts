import ts from 'typescript'
import { isInLib } from '../places.ts'
import type { Rule } from '../rule.ts'
import { lineOf, nodesOf } from '../source.ts'

export const timeIsPassedIn: Rule = {
  promise: 'what the site does is told the time',
  about: isInLib,
  look: ({ tree }) =>
    [...nodesOf(tree)].filter(looksAtTheClock).map((node) => `looks at the clock in line ${lineOf(node)}`),
  broken: {
    'lib/users/ban-user.ts': 'const until = new Date()',
    'lib/users/policy.ts': 'export const isNew = (user) => Date.now() - user.joinedAt < 1000',
  },
  sound: {
    'lib/users/ban-user.ts':
      'export async function banUser(viewer, input, now = new Date()) { new Date(now.getTime() + 1) }',
  },
}

function looksAtTheClock(node: ts.Node): boolean {
  if (ts.isCallExpression(node)) return node.expression.getText() === 'Date.now'
  if (!ts.isNewExpression(node) || node.expression.getText() !== 'Date') return false
  return (node.arguments?.length ?? 0) === 0 && !ts.isParameter(node.parent)
}
