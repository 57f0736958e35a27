import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleImport } from './article-import.ts'

const now = new Date('2026-11-02T12:00:00Z')

test('--slug with more than one file is not how it is called', () =>
  assert.rejects(articleImport({ options: { slug: 'ferry' }, operands: ['a.txt', 'b.txt'], now }), {
    name: 'BadUsage',
    message: /one article/,
  }))

for (const slug of ['The Ferry', '../ferry', '', 'ferry-'])
  test(`“${slug}” is refused as a slug before any file is read`, () =>
    assert.rejects(articleImport({ options: { slug }, operands: ['a.txt'], now }), {
      reason: 'invalid',
      fields: { slug: 'Use small letters and figures joined by hyphens, at most 80 characters.' },
    }))
