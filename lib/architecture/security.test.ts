import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { filesOf } from './files.ts'

const CASES = 39
const ROW = /^\| (\d+) \| .+ \| (.+) \|$/gm

const rows = [...readFileSync('docs/security.md', 'utf8').matchAll(ROW)].map(([, number, shown = '']) => ({
  number: Number(number),
  tests: [...shown.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path),
  waits: shown.startsWith('waits for '),
}))
const named = ['app', 'e2e', 'lib']
  .flatMap((folder) => filesOf(folder))
  .filter((path) => /\.(test|spec)\.ts$/.test(path))
  .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/['`]case (\d+): /g)].map(([, it]) => `${it} ${path}`))

test('every kind of fault that broke a site elsewhere has its tests, or says what it waits for', () => {
  assert.deepEqual(
    rows.map((it) => it.number),
    Array.from({ length: CASES }, (_, at) => at + 1),
  )
  for (const { number, tests, waits } of rows) assert.equal(tests.length === 0, waits, `case ${number}`)
})

test('the tests the document names are those that are named after a case', () => {
  const told = rows.flatMap(({ number, tests }) => tests.map((path) => `${number} ${path}`))
  assert.deepEqual(told.sort(), [...new Set(named)].sort())
})
