import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linksIn, withoutLinks } from './links.ts'

const rows: [written: string, hosts: string[]][] = [
  ['Read https://Example.com/a?b=1.', ['example.com']],
  ['EXAMPLE.COM has it', ['example.com']],
  ['exam\u200Bple.com', ['example.com']],
  ['ｅｘａｍｐｌｅ．ｃｏｍ', ['example.com']],
  ['http://reader@example.com:80/a', ['example.com']],
  ['www.spiegel.de and bit.ly/abc', ['www.spiegel.de', 'bit.ly']],
  ['unknown.zz/offer', ['unknown.zz']],
  ['http://203.0.113.9/x', ['203.0.113.9']],
  ['[here](https://a.example/c)', ['a.example']],
  ['https:\\/\\/example.zz', ['example.zz']],
  ['аррlе.com', ['apple.com']],
  ['ada@example.com', []],
  ['e.g. this. node.js is ok.So is this.It is, i.e. fine', []],
  ['The U.S./U.K. talks, 3.5/4 stars, and/or', []],
  ['', []],
]

test('an address is found however it is written, and a forgotten space is no address', () => {
  for (const [written, hosts] of rows)
    assert.deepEqual(
      linksIn(written).map((link) => link.host),
      hosts,
      written,
    )
})

test('the place of an address is in the original and leaves the end of the sentence out', () => {
  const text = 'Ünder: exam\u200Bple.com/x, see?'
  const [start, end] = linksIn(text)[0]!.span!
  assert.equal(text.slice(start, end), 'exam\u200Bple.com/x')
})

test('mail carries words in the place of addresses', () => {
  assert.equal(withoutLinks('Buy at https://a.example/b or WWW.C.DE.', '[link]'), 'Buy at [link] or [link].')
  assert.equal(withoutLinks('Nothing here.', '[link]'), 'Nothing here.')
})

test('text made to be slow is read in bounded time', () => {
  const slow = ['a.', 'a-', 'http://', 'www.', 'a.a/', 'aa.', 'http:\\/\\/@']
  const started = performance.now()
  for (const piece of slow) linksIn(piece.repeat(100_000 / piece.length))
  assert.ok(performance.now() - started < 3_000)
})
