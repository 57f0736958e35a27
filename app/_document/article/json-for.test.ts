import assert from 'node:assert/strict'
import { test } from 'node:test'
import { jsonFor } from './json-for.ts'

const hostile = [
  '</script><script>alert(1)</script>',
  '<!-- <script>',
  'a\u2028b\u2029c',
  '&lt;/script&gt;',
  '"}; alert(1); //',
  '\\u003c/script>',
]

for (const headline of hostile)
  test(`case 6: ${JSON.stringify(headline)} stays text inside structured data`, () => {
    const written = jsonFor({ headline })
    assert.doesNotMatch(written, /[<>&\u2028\u2029]/)
    assert.deepEqual(JSON.parse(written), { headline })
  })
