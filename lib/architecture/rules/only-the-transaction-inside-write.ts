import ts from 'typescript'
import { isTest } from '../places.ts'
import type { Rule } from '../rule.ts'
import { callsOf, nodesOf, rootOf } from '../source.ts'

export const onlyTheTransactionInsideWrite: Rule = {
  promise: 'inside write() only the transaction is used: nothing reaches outside the database, nothing reads beside it',
  about: (path) => path.startsWith('lib/') && !isTest(path) && !path.startsWith('lib/architecture/'),
  look: ({ tree }) =>
    callsOf(tree, 'write')
      .flatMap((call) => [...nodesOf(call)])
      .filter(ts.isCallExpression)
      .flatMap((call) => {
        if (rootOf(call) === 'db') return ['reads through db inside write()']
        return /^(fetch|sendMail|setTimeout)$/.test(call.expression.getText())
          ? [`calls ${call.expression.getText()}() inside write()`]
          : []
      }),
  broken: {
    'lib/users/ban-user.ts': 'await write(async (tx) => { const [user] = await db.select({}).from(users) })',
    'lib/users/invite.ts': 'await write(async (tx) => { await tx.insert(users); await sendMail(letter) })',
  },
  sound: {
    'lib/users/ban-user.ts': 'const [user] = await db.select({}).from(users); await write((tx) => tx.update(users))',
  },
}
