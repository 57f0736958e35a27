import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { en } from '#lib/ground/catalogue/en'
import { filesOf } from './files.ts'

const OWN = 'lib/ground/catalogue/en'
/** A key written out, or the ends of one whose middle is filled in. */
const LITERAL = /['"]([a-z][\w.-]*)['"]/g
const TEMPLATE = /`([a-z][\w-]*\.[^`\n]*)`/g

const sources = ['app', 'lib']
  .flatMap((folder) => filesOf(folder))
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith(OWN) && !/\.test\.ts$/.test(path))
  .map((path) => readFileSync(path, 'utf8'))

const literals = new Set(sources.flatMap((source) => [...source.matchAll(LITERAL)].map(([, key]) => key)))
const templates = [...new Set(sources.flatMap((source) => [...source.matchAll(TEMPLATE)].map(([, it = '']) => it)))]
  .filter((it) => it.includes('${'))
  .map(
    (it) =>
      new RegExp(
        `^${it
          .split(/\$\{[^}]*\}/)
          .map(escaped)
          .join('[\\w.-]*')}$`,
      ),
  )

function escaped(text: string) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

test('every sentence of the catalogue is said somewhere', () => {
  const silent = Object.keys(en).filter((key) => !literals.has(key) && !templates.some((it) => it.test(key)))
  assert.deepEqual(silent, [])
})
