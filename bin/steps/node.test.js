import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runsTypeScript } from './node.js'

test('TypeScript runs by itself from Node 22.18 and 23.6 on', () => {
  for (const version of ['22.18.0', '22.20.1', '23.6.0', '24.0.0', '26.10.0'])
    assert.ok(runsTypeScript(version), version)
  for (const version of ['20.20.2', '21.9.0', '22.17.9', '23.5.0']) assert.ok(!runsTypeScript(version), version)
})
