import '#db/testing'
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { isReady } from './lifecycle.ts'

test('a database with the tables this version knows is ready', async () => assert.equal(await isReady(), true))

test('one without them is not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'below-the-line-ready-'))
  const ask = "const { isReady } = await import('#lib/ground/lifecycle'); console.log(await isReady())"
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', ask], {
    env: { NODE_ENV: 'test', PATH: process.env.PATH, DATABASE_URL: `file:${folder}/empty.db` },
    encoding: 'utf8',
  })
  rmSync(folder, { recursive: true })
  assert.equal(stdout, 'false\n')
})
