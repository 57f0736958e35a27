/** The house rules a linter cannot know. Each exception carries its reason; each rule is seen to catch what it forbids. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { filesOf } from './architecture/files.ts'
import { house } from './architecture/house.ts'
import { complaints } from './architecture/rule.ts'
import { read } from './architecture/source.ts'

const files = ['app', 'db', 'e2e', 'lib', 'instrumentation.ts', 'proxy.ts']
  .flatMap(filesOf)
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => read(path, readFileSync(path, 'utf8')))

for (const rule of house) {
  const { promise, exceptions = {}, broken, sound } = rule

  test(promise, () => {
    const found = files.filter(({ path }) => !exceptions[path]).flatMap((file) => complaints(rule, file))
    assert.deepEqual(found, [])
  })

  test(`the rule "${promise}" catches what it forbids and lets the rest be`, () => {
    for (const [path, source] of Object.entries(broken))
      assert.notDeepEqual(complaints(rule, read(path, source)), [], path)
    for (const [path, source] of Object.entries(sound)) assert.deepEqual(complaints(rule, read(path, source)), [], path)
  })

  test(`no exception to "${promise}" has outlived its reason`, () => {
    for (const path of Object.keys(exceptions)) {
      const file = files.find((it) => it.path === path)
      assert.ok(file && complaints(rule, file).length > 0, path)
    }
  })
}

test('half of all files are shorter than 60 lines', () => {
  const lengths = files.map(({ source }) => source.trimEnd().split('\n').length).sort((one, other) => one - other)
  const median = lengths[Math.floor(lengths.length / 2)]!
  assert.ok(median < 60, `the median is ${median}`)
})
