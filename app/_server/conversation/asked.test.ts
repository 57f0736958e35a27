import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isFirstPage } from './asked.ts'

const comments = 'http://127.0.0.1:3000/articles/ferry/comments'

const rows: [method: string, url: string, kept: boolean][] = [
  ['GET', comments, true],
  ['GET', `${comments}?after=019ab0c0-0000-7000-8000-000000000001`, false],
  ['GET', `${comments}?before=019ab0c0-0000-7000-8000-000000000001`, false],
  ['GET', `${comments}?order=oldest`, false],
  ['GET', `${comments}?at=019ab0c0-0000-7000-8000-000000000001`, false],
  ['GET', `${comments}?utm_source=mail`, false],
  ['HEAD', comments, true],
  ['POST', comments, false],
]

for (const [method, url, kept] of rows)
  test(`${method} ${new URL(url).search || 'the first page'} is ${kept ? '' : 'not '}for search engines to keep`, () =>
    assert.equal(isFirstPage({ method, url }), kept))
