import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '#lib/ground/refusal'
import { renderArticle } from '#lib/ground/text/markdown'
import { readArticleFile } from './read-article-file.ts'

const read = (text: string) => readArticleFile(Buffer.from(text))
const refused = (text: string) => {
  try {
    read(text)
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
  return 'taken'
}

const article = {
  '@type': ['NewsArticle'],
  headline: 'The heron & the pond',
  articleSection: ['Nature', 'Local'],
  author: [{ '@type': 'Person', name: 'Tegan Pryce' }, { name: 'Rolf Auer' }],
  datePublished: '2026-11-02T09:15:00+01:00',
  description: 'A bird stands still.',
}

const page = (body: string, data: unknown = { '@graph': [{ '@type': 'WebPage' }, article] }) => `<!doctype html>
<html><head><title>x</title><script type="application/ld+json">${JSON.stringify(data)}</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>The heron</h1>${body}</article></body></html>`

const graph = (body: string) => `<html><head><meta property="og:title" content="The heron">
<meta property="article:section" content="Nature"><meta property="article:author" content="https://example.test/tegan">
<meta name="author" content="Tegan Pryce"><meta property="article:published_time" content="2026-11-02T08:15:00Z">
</head><body><main>${body}</main></body></html>`

test('a page with JSON-LD is taken in: what it is, and its words as Markdown', () => {
  const body = `<p>It <strong>stood</strong> <em>there</em>, by <a href="https://example.test/pond">the pond</a>.</p>
    <h2>At dusk</h2><div><blockquote><p>Nobody saw it go.</p></blockquote></div><ul><li>One</li><li>Two</li></ul>
    <figure><img src="https://example.test/h.jpg" alt="A heron"><figcaption>Photo: nobody</figcaption></figure>`
  assert.deepEqual(read(page(body)), {
    headline: 'The heron & the pond',
    section: 'Nature',
    byline: 'Tegan Pryce',
    publishedAt: new Date('2026-11-02T08:15:00Z'),
    standfirst: 'A bird stands still.',
    body: [
      'It **stood** *there*, by [the pond](<https://example.test/pond>).',
      '## At dusk',
      '> Nobody saw it go.',
      '- One\n- Two',
      '![A heron](<https://example.test/h.jpg>)',
    ].join('\n\n'),
  })
})

test('a page with Open Graph is taken in, and an address is nobody’s name', () => {
  const { headline, section, byline, body } = read(graph('<p>It stood there.</p><p>Click to comment</p>'))
  assert.deepEqual([headline, section, byline, body], ['The heron', 'Nature', 'Tegan Pryce', 'It stood there.'])
})

test('nothing of a page’s HTML comes through: no script, no handler, no address that is none', () => {
  const body = `<p onclick="x()">One &lt;script&gt;alert(1)&lt;/script&gt; <a href="javascript:alert(1)">two</a>
    <a href="data:text/html,x">three</a><img src="x:y" alt="four"><img src="/five.jpg" onerror="x()"></p>
    <script>alert(6)</script><style>p{}</style><iframe src="//evil"></iframe><form><input></form><svg><p>seven</p></svg>
    <p># eight</p><p>1. nine</p><p> - ten [a](javascript:b) ![c](d) &lt;img src=x onerror=y&gt;</p>`
  const html = renderArticle(read(page(body)).body)
  assert.deepEqual([...new Set([...html.matchAll(/<([a-z0-9]+)/g)].map(([tag]) => tag))], ['<p'])
  assert.match(html, /# eight/)
  assert.match(html, /1\. nine/)
})

test('a page whose JSON-LD cannot be read still has its Open Graph', () => {
  const broken = graph('<p>It stood there.</p>').replace(
    '<meta',
    '<script type="application/ld+json">{"a":</script><meta',
  )
  assert.equal(read(broken).headline, 'The heron')
})

test('a page without an article is refused with what is missing', () => {
  assert.equal(refused('<!doctype html><p>Hello</p>'), 'article-html-nothing')
  assert.equal(refused(page('<p>x</p>', [[[1, null, 'x']]])), 'article-html-nothing')
  assert.equal(refused(page('<p>x</p>', { ...article, articleSection: [] })), 'article-no-section')
  assert.equal(refused(page('<p>x</p>', { ...article, author: { name: { a: 1 } } })), 'article-no-byline')
  assert.equal(refused(page('<p>x</p>', { ...article, datePublished: 'yesterday' })), 'article-impossible-date')
  assert.equal(refused(page('<script>x</script>')), 'article-no-body')
  assert.equal(refused(page('<p>x</p>', { ...article, headline: '<b onload=x>' })), 'article-field')
})

test('case 33: a page that was made to break something is refused in bounded time', () => {
  const began = performance.now()
  assert.equal(refused(page('<div>'.repeat(150_000))), 'article-html-deep')
  assert.equal(refused(page(`<p>${'<b><i>'.repeat(400)}x</p>`)), 'article-html-deep')
  const attributes = (value: string) => Array.from({ length: 80_000 }, (_, n) => `a${n}${value}`).join(' ')
  for (const value of ['', '="<p"', "='>'", ' = x'])
    assert.equal(refused(page(`<p ${attributes(value)}>x</p>`)), 'article-html-deep', value)
  assert.equal(refused(`<!doctype html>${'<<<<'.repeat(100_000)}`), 'article-html-nothing')
  assert.equal(refused(`<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><p>&x;</p>`), 'article-html-nothing')
  assert.equal(read(page('<p>x</p>', { ...article, articleBody: 'y' })).body, 'x')
  assert.ok(performance.now() - began < 20_000, 'it took too long')
})
