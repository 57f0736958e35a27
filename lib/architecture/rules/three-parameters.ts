import ts from 'typescript'
import type { Rule } from '../rule.ts'
import { lineOf, nodesOf } from '../source.ts'

const MOST = 3

export const threeParameters: Rule = {
  promise: 'a function has at most three parameters, then an object; tx, which is only passed along, does not count',
  about: (path) => !path.startsWith('lib/worlds/'),
  look: ({ tree }) =>
    [...nodesOf(tree)]
      .filter((node) => ts.isFunctionLike(node) && own(node).length > MOST && !isGiven(node))
      .map((node) => `has more than ${MOST} parameters in line ${lineOf(node)}`),
  exceptions: {
    'lib/ground/refusal.ts': 'refuseUnless() is a sentence; its fourth part is the object',
    'lib/ground/text/markdown-limits.ts': 'markdown-it decides what its rules are given',
  },
  broken: { 'lib/users/policy.ts': 'export const mayBan = (viewer, user, until, reason) => true' },
  sound: {
    'lib/users/policy.ts': 'export const mayBan = (viewer, { user, until, reason }, now) => true',
    'lib/ground/limits.ts': 'export async function spend(tx, limit, who, now) {}',
    'lib/ground/addresses.ts': 'address.replace(pattern, (_, a, b, c, d) => a)',
  },
}

const own = ({ parameters }: ts.SignatureDeclaration) => parameters.filter(({ name }) => name.getText() !== 'tx')

/** A function handed over on the spot takes what it is given. */
const isGiven = (node: ts.Node) => ts.isCallExpression(node.parent)
