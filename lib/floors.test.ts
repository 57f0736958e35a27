import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { broken, building, packages, sound } from './architecture/floor-samples.ts'

const require = createRequire(import.meta.url)
const rules = require('../.dependency-cruiser.cjs')
const { imports } = require('../package.json')

const folder = mkdtempSync(join(tmpdir(), 'below-the-line-floors-'))
after(() => rmSync(folder, { recursive: true, force: true }))

test('the floors allow what the house allows', async () => {
  assert.deepEqual(await complaints('sound', sound), [])
})

test('each floor rule is seen to catch what it forbids, and nothing else', async () => {
  const expected = Object.entries(broken).flatMap(([rule, files]) =>
    Object.keys(files).map((file) => `${rule}: ${file}`),
  )
  const files = Object.assign({}, ...Object.values(broken))
  assert.deepEqual(await complaints('broken', files), expected.sort())
})

test('no floor rule is without a sample that breaks it', () => {
  const names = rules.forbidden.map((rule: { name: string }) => rule.name)
  assert.deepEqual(Object.keys(broken).sort(), names.sort())
})

async function complaints(name: string, files: Record<string, string>) {
  const baseDir = join(folder, name)
  const all = { ...building, ...files, ...installed(), 'package.json': JSON.stringify({ type: 'module', imports }) }
  for (const [path, source] of Object.entries(all)) put(join(baseDir, path), source)
  const tops = [...new Set(Object.keys({ ...building, ...files }).map((path) => path.split('/')[0]!))]
  const { output } = await cruise(tops, { ...rules.options, baseDir, validate: true, ruleSet: rules })
  const { violations } = (output as ICruiseResult).summary
  return [...new Set(violations.map(({ rule, from }) => `${rule.name}: ${from}`))].sort()
}

const installed = () => Object.fromEntries(packages.map((path) => [`node_modules/${path}`, '']))

function put(path: string, source: string) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, source)
}
