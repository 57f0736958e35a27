import assert from 'node:assert/strict'
import { test } from 'node:test'
import { conversationAddress, conversationPath, usual } from './addresses.ts'

test('an address says nothing of a usual choice', () => {
  assert.equal(conversationAddress('bridge', { choice: usual }), '/articles/bridge/comments')
})

test('an address keeps what is unusual, so that it works without a cookie', () => {
  const choice = { ...usual, order: 'oldest', size: 100 } as const
  const address = conversationAddress('bridge', { choice, spot: { after: 'c1' } })
  assert.equal(address, '/articles/bridge/comments?order=oldest&size=100&after=c1')
})

test('a choice that is told is said even when it is usual, so that it is remembered', () => {
  const told = { threads: 'collapsed' } as const
  assert.equal(conversationAddress('bridge', { choice: usual, told }), '/articles/bridge/comments?threads=collapsed')
})

test('a slug in any script is safe in an address', () => {
  assert.equal(conversationPath('мост/../x'), '/articles/%D0%BC%D0%BE%D1%81%D1%82%2F..%2Fx/comments')
})
