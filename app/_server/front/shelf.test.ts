import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EVERYWHERE } from './kept-answers.ts'
import { shelfOf } from './shelf.ts'

const rows: [url: string, shelf: string][] = [
  ['/', EVERYWHERE],
  ['/feeds/articles.atom', EVERYWHERE],
  ['/api/v1/articles?limit=5', EVERYWHERE],
  ['/articles/ferry', 'ferry'],
  ['/articles/ferry/comments?order=oldest', 'ferry'],
  ['/articles/ferry/comments.atom', 'ferry'],
  ['/api/v1/articles/ferry/comments', 'ferry'],
  ['/articles/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8/comments', 'новости'],
  ['/articles/%66erry', 'ferry'],
  ['/articles/%zz/comments', EVERYWHERE],
]

for (const [url, shelf] of rows)
  test(`${url} is forgotten when something happens ${shelf ? `under ${shelf}` : 'anywhere'}`, () =>
    assert.equal(shelfOf(url), shelf))
