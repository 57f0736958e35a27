import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { plainArticle, plainText, RENDERER, renderArticle, renderComment } from './markdown.ts'

const REL = 'rel="ugc nofollow noopener noreferrer"'
const TAGS = 'p|br|strong|em|a|code|pre|blockquote|ul|ol|li'
const TAG = new RegExp(
  `<(?:/(?:${TAGS})|(?:${TAGS})|ol start="\\d+"|a href="(?:https?://|mailto:)[^"<>\\s]*" ${REL})>`,
  'gi',
)

/** What is left when every tag we make is taken out must hold no markup at all. */
function assertHarmless(html: string): void {
  const rest = html.replace(TAG, '')
  assert.doesNotMatch(rest, /[<>]|&(?!amp;|lt;|gt;|quot;)|"/)
  assert.doesNotMatch(html, /[\u202A-\u202E\u2066-\u2069\u2028\u2029\0]/)
  const open: string[] = []
  for (const [, close, name] of html.matchAll(/<(\/?)([a-z]+)/g)) {
    if (name === 'br') continue
    if (close) assert.equal(open.pop(), name)
    else open.push(name!)
  }
  assert.deepEqual(open, [])
}

const link = (href: string, words: string) => `<p><a href="${href}" ${REL}>${words}</a></p>\n`

const rows: [written: string, html: string][] = [
  ['**Bold**, *italic* and `1 < 2`', '<p><strong>Bold</strong>, <em>italic</em> and <code>1 &lt; 2</code></p>\n'],
  ['one\ntwo\r\nthree', '<p>one<br>\ntwo<br>\nthree</p>\n'],
  ['one\n\ntwo', '<p>one</p>\n<p>two</p>\n'],
  ['> She said no.\n\nShe did.', '<blockquote>\n<p>She said no.</p>\n</blockquote>\n<p>She did.</p>\n'],
  ['- milk\n- bread', '<ul>\n<li>milk</li>\n<li>bread</li>\n</ul>\n'],
  ['3. third', '<ol start="3">\n<li>third</li>\n</ol>\n'],
  ['```js" onclick="x\n<b>\n```', '<pre><code>&lt;b&gt;\n</code></pre>\n'],
  ['https://example.com/a?b=1&c', link('https://example.com/a?b=1&amp;c', 'https://example.com/a?b=1&amp;c')],
  ['HTTPS://EXAMPLE.COM', link('HTTPS://EXAMPLE.COM', 'HTTPS://EXAMPLE.COM')],
  ['[the report](https://example.com "title")', link('https://example.com', 'the report')],
  ['[write](mailto:desk@example.com)', link('mailto:desk@example.com', 'write')],
  ['[](https://example.com)', link('https://example.com', 'https://example.com')],
  ['[\u200B](https://example.com)', link('https://example.com', 'https://example.com\u200B')],
  ['<https://example.com>', link('https://example.com', 'https://example.com')],
  ['https://example.com/\u202Egpj.exe', link('https://example.com/gpj.exe', 'https://example.com/gpj.exe')],
  ['# Not a heading', '<p># Not a heading</p>\n'],
  ['Title\n===', '<p>Title<br>\n===</p>\n'],
  ['---', '<p>---</p>\n'],
  ['    indented', '<p>indented</p>\n'],
  ['| a | b |\n|---|---|', '<p>| a | b |<br>\n|---|---|</p>\n'],
  ['Fish &amp; chips &lt;b&gt;', '<p>Fish &amp;amp; chips &amp;lt;b&amp;gt;</p>\n'],
  ['a\0b\u0007c\uD83D', '<p>abc\uFFFD</p>\n'],
  ['', ''],
]

test('a comment has bold, italic, quotes, links, code and lists, and nothing else', () => {
  for (const [written, html] of rows) assert.equal(renderComment(written), html, written)
})

const noLinks = [
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java\tscript:alert(1))',
  '[x](<java\nscript:alert(1)>)',
  '[x](java&#115;cript:alert(1))',
  '[x](java&Tab;script:alert(1))',
  '[x](\u0001javascript:alert(1))',
  '[x](java\u202Escript:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](vbscript:msgbox)',
  '[x](//evil.example)',
  '[x](/\\evil.example)',
  '[x](\\\\evil.example)',
  '[x](https:/evil.example)',
  '[x](https:evil.example)',
  '[x](https://)',
  '[x](http://bank.example@evil.example)',
  '[x](/relative)',
  '[x](#fragment)',
  '[x](mailto:a@b.example?bcc=c@d.example)',
  '[x]',
  '[x]()',
  '[](<>)',
  '<javascript:alert(1)>',
  '//evil.example',
  'ftp://evil.example',
  'mailto:ada@example.com',
  'ada@example.com',
  'www.evil.example',
  'http://bank.example@evil.example',
  'javascript://evil.example/%0Aalert(1)',
]

test('case 3: only http, https and mailto links with an honest address are links', () => {
  for (const written of noLinks) assert.doesNotMatch(renderComment(written), /<a/, written)
})

test('case 4: raw HTML and attempts to break out of a quote are words', () => {
  const attacks = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '</p></div><svg/onload=alert(1)>',
    '[x](https://a.example/"onmouseover="alert(1))',
    "[x](https://a.example/'onmouseover='alert(1))",
    '[x](https://a.example "&quot; onclick=alert(1)")',
    'https://a.example/"onclick="alert(1)',
    '<https://a.example/"><script>alert(1)</script>>',
    '![x](https://a.example/i.png" onerror="alert(1))',
    '`</code><script>`',
    '```"><script>\nx\n```',
    '<!-- --><![CDATA[ ]]>',
    '"><b',
  ]
  for (const attack of attacks) assertHarmless(renderComment(attack))
})

test('whatever is typed, the HTML holds only our own tags, balanced, and allowed links', () => {
  const piece = fc.constantFrom(
    ...[
      '<',
      '>',
      '"',
      "'",
      '`',
      '```\n',
      '*',
      '**',
      '_',
      '[',
      ']',
      '](',
      ')',
      '(',
      '!',
      '\\',
      '&',
      '&#',
      ';',
      '\n',
      '\n\n',
      '> ',
      '- ',
      '1. ',
      '#',
      ' ',
    ],
    ...[
      'javascript:',
      'data:',
      'https://',
      'http://a.example',
      '//',
      'mailto:',
      '@',
      '<script',
      'onclick=',
      '<https://',
      '\u202E',
      '\u2028',
      '\0',
      '\t',
      '\uD83D',
      '\u0301',
      '\u200B',
      'words',
    ],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => assertHarmless(renderComment(pieces.join('')))),
    { numRuns: 1_500 },
  )
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => assertHarmless(renderComment(text))),
    { numRuns: 500 },
  )
})

const heavy: Record<string, string> = {
  'angle brackets': '<'.repeat(100_000),
  brackets: '['.repeat(100_000),
  'images that are none': '!['.repeat(50_000),
  stars: '*_'.repeat(50_000),
  backticks: Array.from({ length: 440 }, (_, n) => '`'.repeat(n)).join(' '),
  quotes: '>'.repeat(100_000),
  'spaced quotes': '> '.repeat(50_000),
  lists: '- '.repeat(50_000),
  'stairs of lists': Array.from({ length: 400 }, (_, n) => `${' '.repeat(n * 2)}- a`).join('\n'),
  schemes: 'http://'.repeat(14_000),
  'nested addresses': '(https://a.b/('.repeat(7_000),
  'unclosed links': '[a](<b'.repeat(16_000),
  marks: `a${'\u0301'.repeat(100_000)}`,
}

test('case 5: text made to be slow or huge is rendered in bounded time and size', () => {
  const started = performance.now()
  for (const [name, written] of Object.entries(heavy)) {
    for (const text of [written, written.slice(0, 19_999)]) {
      const html = renderComment(text)
      assert.ok(html.length < 8 * text.length + 1_000, name)
    }
  }
  assert.ok(performance.now() - started < 5_000)
})

test('a thousand quotes within each other become a few, and the words stay', () => {
  const html = renderComment(`${'>'.repeat(1_000)}still here`)
  assert.ok(html.split('<blockquote>').length - 1 <= 12)
  assert.match(html, /still here/)
  const stairs = Array.from({ length: 30 }, (_, n) => `${' '.repeat(n * 2)}- step ${n}`).join('\n')
  assert.match(renderComment(stairs), /step 29/)
  assert.equal(renderComment(`${'*'.repeat(40)}a${'*'.repeat(40)}`).split('<strong>').length - 1, 4)
})

test('a pile of marks on a letter is cut to eight', () => {
  assert.equal(renderComment(`Z${'\u0301'.repeat(10_000)}algo`), `<p>Z${'\u0301'.repeat(8)}algo</p>\n`)
  assert.match(renderComment('🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} won'), /\u{E007F} won/u)
})

test('the renderer has a version to keep beside what it made', () => {
  assert.equal(RENDERER, 1)
})

test('the words of a comment are text without Markdown', () => {
  assert.equal(
    plainText('**No**, see [the report](https://example.com):\n\n> a < b\n\n- one\n- `two`\n\n```\ncode\n```'),
    'No, see the report:\n\na < b\n\none\ntwo\n\ncode',
  )
  assert.equal(plainText('one\ntwo'), 'one\ntwo')
  assert.equal(plainText('>\n\n-\n\n****'), '****')
})

test('an article has sub-heads under the headline, images with words and links of its own', () => {
  const html = renderArticle(
    '# A\n\n## B\n\n### C\n\nBy **the** sea &mdash; [here](/b) or [there](https://c.example).\n\n![A “boat”](/boat.jpg)\n\n> Quote\n\n* one',
  )
  assert.match(html, /<h2>A<\/h2>\n<h2>B<\/h2>\n<h3>C<\/h3>/)
  assert.match(
    html,
    /By <strong>the<\/strong> sea — <a href="\/b">here<\/a> or <a href="https:\/\/c\.example">there<\/a>/,
  )
  assert.match(html, /<img src="\/boat\.jpg" alt="A “boat”" loading="lazy">/)
  assert.match(html, /<blockquote>\n<p>Quote<\/p>/)
  assert.equal(plainArticle('## B\n\nBy **the** sea.'), 'B\n\nBy the sea.')
})

test('an article holds no raw HTML and no address that runs', () => {
  const html = renderArticle(
    '<script>x</script> [a](javascript:x) [b](//evil.example) ![c](data:image/svg+xml,x) ![d](\\\\evil.example/x) [e]() ![f]()',
  )
  assert.doesNotMatch(html, /<script|<a|<img/)
})
