import ts from 'typescript'
import { isTest } from '../places.ts'
import type { Rule } from '../rule.ts'

export const noBarrels: Rule = {
  promise: 'nothing is handed on: an import names the file that has it',
  about: (path) => /^(lib|app|e2e)\//.test(path) && !isTest(path),
  look: ({ tree }) =>
    tree.statements
      .filter(ts.isExportDeclaration)
      .flatMap(({ moduleSpecifier }) => (moduleSpecifier ? [`hands on ${moduleSpecifier.getText()}`] : [])),
  broken: {
    'lib/users/queries.ts': "export * from './queries/list-users.ts'",
    'app/_ui/card.ts': "export { a } from './b.ts'",
  },
  sound: { 'lib/users/queries.ts': "import { a } from './a.ts'; export const b = a" },
}
