import ts from 'typescript'
import { isTest } from '../places.ts'
import type { Rule } from '../rule.ts'
import { nodesOf } from '../source.ts'

const READERS = /^(db\/(dialect|throwaway)\.ts$|lib\/config\.ts$|bin\/|e2e\/|[^/]+\.config\.ts$)/

export const theEnvironment: Rule = {
  promise: 'the environment is read by db/dialect.ts and lib/config.ts only',
  about: (path) => !READERS.test(path) && !isTest(path) && !path.startsWith('lib/architecture/'),
  look: ({ tree }) =>
    [...nodesOf(tree)].some((node) => ts.isPropertyAccessExpression(node) && node.getText() === 'process.env')
      ? ['reads process.env']
      : [],
  exceptions: {
    'app/_server/front.ts': "next-auth's own variables are set here, once, from ours",
    'app/api/auth/[...nextauth]/route.ts': 'next-auth refuses to load without an address of its own',
    'instrumentation.ts': 'Next says only by NEXT_RUNTIME in which of its runtimes this is',
  },
  broken: { 'lib/users/policy.ts': 'export const isDemo = process.env.DEMO' },
  sound: {
    'db/dialect.ts': 'export const url = process.env.DATABASE_URL',
    'lib/users/policy.ts': '/** Not process.env */',
  },
}
