import ts from 'typescript'
import { isTest } from '../places.ts'
import type { Rule } from '../rule.ts'
import { nodesOf, type SourceFile } from '../source.ts'

const OF_ONE_DIALECT =
  /\b(ilike|distinct on|json_\w+|jsonb_\w+|strftime|julianday|datetime\(|date_trunc|to_char|now\(\)|interval '|string_agg|group_concat|rowid|glob)\b|::\w|~\*|->>/i
const IMPORTED = /^(ilike|notIlike|array(Contains|Contained|Overlaps))$/

export const portableQueries: Rule = {
  promise: 'queries run on either database: no run(), get() or all() of one driver, no SQL of one dialect',
  about: (path) => /^(lib|app)\//.test(path) && !isTest(path) && !path.startsWith('lib/architecture/'),
  look: (file) => [...driverCalls(file), ...dialectWords(file), ...dialectImports(file)],
  broken: {
    'lib/users/queries.ts': 'const user = db.select().from(users).where(x).get()',
    'lib/users/queries/hot.ts': "const byId = db.select({}).from(users).prepare('by-id'); byId.all({ id })",
    'lib/users/queries/found.ts': "import { ilike } from 'drizzle-orm'",
    'lib/insights/queries.ts': "db.select({ day: sql`strftime('%d', posted_at)` }); sql`posted_at::int`",
  },
  sound: {
    'app/_server/cookie.ts':
      "form.get('email'); headers.get('x'); map.get(key); await Promise.all([a]); storage.run(true, work)",
    'lib/users/queries.ts':
      "const byId = db.select({}).from(users).prepare('by-id'); byId.execute({ id }); sql`recommends + 1`",
  },
}

function driverCalls({ tree }: SourceFile): string[] {
  const prepared = new Set(
    [...nodesOf(tree)]
      .filter(ts.isVariableDeclaration)
      .flatMap(({ name, initializer }) => (initializer?.getText().includes('.prepare(') ? [name.getText()] : [])),
  )
  return [...nodesOf(tree)]
    .filter(ts.isCallExpression)
    .filter(({ expression, arguments: given }) => {
      if (!ts.isPropertyAccessExpression(expression) || !/^(run|get|all)$/.test(expression.name.text)) return false
      return given.length === 0 || prepared.has(expression.expression.getText())
    })
    .map(({ expression }) => `calls ${expression.getText().split('\n').at(-1)}()`)
}

const dialectWords = ({ tree }: SourceFile): string[] =>
  [...nodesOf(tree)]
    .filter(ts.isTaggedTemplateExpression)
    .filter(({ tag }) => /^sql\b/.test(tag.getText()))
    .flatMap(({ template }) => template.getText().match(OF_ONE_DIALECT)?.[0] ?? [])
    .map((found) => `says ${found} in SQL`)

const dialectImports = ({ tree }: SourceFile): string[] =>
  [...nodesOf(tree)]
    .filter(ts.isImportSpecifier)
    .map(({ name }) => name.text)
    .filter((name) => IMPORTED.test(name))
    .map((name) => `imports ${name}`)
