import ts from 'typescript'
import { isTest } from '../places.ts'
import type { Rule } from '../rule.ts'
import { callsOf } from '../source.ts'

export const trueSentences: Rule = {
  promise: 'a test is named by a sentence that is true, is never left out or alone, and never sleeps',
  about: isTest,
  look: (file) => [
    ...names(file.tree)
      .filter((name) => !isSentence(name))
      .map((name) => `"${name}" is no sentence`),
    ...habits(file.source),
  ],
  broken: {
    'lib/users/policy.test.ts': "test('bans', () => {})",
    'lib/users/names.test.ts': "test('should refuse a name that looks like another', () => {})",
    'e2e/posting.spec.ts': "test('a reader posts a comment', async () => { await page.waitForTimeout(500) })",
    'lib/users/ban-user.test.ts': "test.only('an admin bans a reader', () => {})",
  },
  sound: {
    'lib/users/policy.test.ts':
      "test('an admin bans a reader', () => {}); for (const row of rows) test(row.name, () => {})",
    'e2e/posting.spec.ts': "pattern.test(words); test(who + ' reads', { skip: isOneConnection }, f)",
  },
}

const names = (tree: ts.SourceFile) =>
  callsOf(tree, 'test').flatMap(({ expression, arguments: [name] }) =>
    ts.isIdentifier(expression) && name && ts.isStringLiteralLike(name) ? [name.text] : [],
  )

const isSentence = (name: string) => name.trim().split(/\s+/).length >= 3 && !/^(should|it|tests?|works)\b/i.test(name)

const habits = (source: string) =>
  [/\btest\.(only|todo|fixme)\(/, /\bwaitForTimeout\(/, /from 'node:timers\/promises'/]
    .flatMap((habit) => source.match(habit)?.[0] ?? [])
    .map((found) => `says ${found}`)
