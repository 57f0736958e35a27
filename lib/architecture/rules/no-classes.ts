import ts from 'typescript'
import type { Rule } from '../rule.ts'
import { nodesOf } from '../source.ts'

export const noClasses: Rule = {
  promise: 'there is no class but errors and custom elements',
  about: () => true,
  look: ({ tree }) =>
    [...nodesOf(tree)]
      .filter(ts.isClassLike)
      .filter(
        ({ heritageClauses = [] }) =>
          !heritageClauses.some((clause) => /Error|Refusal|HTMLElement/.test(clause.getText())),
      )
      .map(({ name }) => `declares class ${name?.text ?? ''}`),
  broken: { 'lib/users/user.ts': 'export class User {}', 'lib/users/shop.ts': 'const shop = class extends Store {}' },
  sound: {
    'lib/ground/refusal.ts': 'export class Refusal extends Error {}',
    'app/door.ts': 'class Conversation extends HTMLElement {}',
  },
}
