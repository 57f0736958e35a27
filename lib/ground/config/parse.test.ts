import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { parseConfig } from './parse.ts'

const DATA_DIR = mkdtempSync(join(tmpdir(), 'below-the-line-config-'))
after(() => rmSync(DATA_DIR, { recursive: true }))

const secret = 'a secret of more than thirty-two characters'

test('case 35: a site that others reach does not start without a secret of its own', () => {
  for (const SITE_URL of ['https://example.org', 'http://192.168.1.7:3000', 'http://localhost.example.org'])
    assert.throws(() => parseConfig({ SITE_URL, DATA_DIR }), /^BadConfig: AUTH_SECRET is missing/)
  assert.throws(() => parseConfig({ SITE_URL: 'https://example.org', AUTH_SECRET: '' }), /AUTH_SECRET is missing/)
  assert.throws(() => parseConfig({ AUTH_SECRET: 'changeme' }), /at least 32 characters/)
  assert.equal(parseConfig({ SITE_URL: 'https://example.org', AUTH_SECRET: secret }).AUTH_SECRET, secret)
})

test('case 35: on this machine a secret is made once, kept, and for nobody else to read', () => {
  const [one, again] = [parseConfig({ DATA_DIR }), parseConfig({ DATA_DIR, SITE_URL: 'http://localhost:4000' })]
  assert.ok(one.AUTH_SECRET.length >= 32)
  assert.equal(again.AUTH_SECRET, one.AUTH_SECRET)
  const file = join(DATA_DIR, 'auth-secret')
  assert.equal(readFileSync(file, 'utf8').trim(), one.AUTH_SECRET)
  assert.equal(statSync(file).mode & 0o077, 0)
})

test('every mistake in the environment has a sentence', () => {
  const wrong = { PORT: 'many', SITE_URL: 'ftp://example.org', AUTH_SECRET: 'short', LOG_LEVEL: 'loud' }
  assert.throws(
    () => parseConfig(wrong),
    ({ sentences }: { sentences: string[] }) => {
      assert.deepEqual(
        sentences.map((it) => /^[A-Z_]+/.exec(it)?.[0]),
        Object.keys(wrong),
      )
      return true
    },
  )
})
