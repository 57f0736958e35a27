import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { Refusal, type RefusalCode } from '#lib/ground/refusal'
import { plainArticle } from '#lib/ground/text/markdown'
import { readArticleFile } from './read-article-file.ts'
import { escapeMarkdown } from './reading/escape.ts'

const SEED = '../shared/seed/article.txt'

const read = (text: string) => readArticleFile(Buffer.from(text))

const plain = `Connect with us

The ferry stops for the winter | Local news

The last boat of the year left at noon.
It was full.


CONNECT WITH US   
It will be back in April, *weather* permitting.

Skip Past Newsletter Promotion
# 4 of the crew have been kept on.

1. Nobody asked the gulls.

Tegan Pryce
Published: 2026-11-02 08:15:00

continue reading
Click to comment
`

const markdown = `---
title: "The ferry: why it stops"
section: Local news
author: Tegan Pryce
date: 2026-11-02T09:15:00+01:00
standfirst: Costs, mostly.
slug: ferry
promotionAfter: 2
premoderated: true
layout: wide
---

The *last* boat left at noon.

## Costs

They rose.
`

test('plain text gives headline, section, byline, time, paragraphs and the place of the promotion', () => {
  const { body, ...rest } = read(plain)
  assert.deepEqual(rest, {
    headline: 'The ferry stops for the winter',
    section: 'Local news',
    byline: 'Tegan Pryce',
    publishedAt: new Date('2026-11-02T08:15:00Z'),
    promotionAfter: 2,
  })
  assert.deepEqual(plainArticle(body).split('\n\n'), [
    'The last boat of the year left at noon. It was full.',
    'It will be back in April, *weather* permitting.',
    '# 4 of the crew have been kept on.',
    '1. Nobody asked the gulls.',
  ])
})

test('Markdown keeps its body, and its front matter says the rest', () => {
  assert.deepEqual(read(markdown), {
    headline: 'The ferry: why it stops',
    section: 'Local news',
    byline: 'Tegan Pryce',
    publishedAt: new Date('2026-11-02T08:15:00Z'),
    standfirst: 'Costs, mostly.',
    slug: 'ferry',
    promotionAfter: 2,
    premoderated: true,
    body: 'The *last* boat left at noon.\n\n## Costs\n\nThey rose.',
  })
})

test('a byte order mark, Windows line ends and blank lines before it change nothing', () => {
  assert.deepEqual(read(`\uFEFF${plain.replaceAll('\n', '\r\n')}`), read(plain))
  assert.deepEqual(read(`\uFEFF\r\n${markdown.replaceAll('\n', '\r\n')}`), read(markdown))
})

test('a bar in the headline belongs to it; the last one comes before the section', () => {
  const { headline, section } = read(plain.replace('The ferry', 'Us | them: the ferry'))
  assert.deepEqual(
    { headline, section },
    { headline: 'Us | them: the ferry stops for the winter', section: 'Local news' },
  )
})

test('a paragraph that begins with “Published:” is text when the date comes later', () => {
  const { body } = read(plain.replace('1. Nobody', 'Published: nobody'))
  assert.match(plainArticle(body), /Published: nobody asked the gulls\.$/)
})

const withPlain = (from: string | RegExp, to: string) => plain.replace(from, to)
const withMarkdown = (from: string | RegExp, to: string) => markdown.replace(from, to)

const refused: [what: string, code: RefusalCode, file: string | Uint8Array][] = [
  ['an empty file', 'article-neither', ''],
  ['a shopping list', 'article-neither', 'milk\neggs\nbread\n'],
  ['a photograph', 'article-not-text', Buffer.from('ffd8ffe000104a464946', 'hex')],
  ['text in UTF-16', 'article-not-text', Buffer.from(`\uFEFF${plain}`, 'utf16le')],
  ['a file with a zero byte', 'article-not-text', plain.replace('noon', 'no\0on')],
  ['a megabyte and more', 'article-file-too-large', plain.replace('noon', 'noon '.repeat(250_000))],
  ['no headline before the bar', 'article-no-headline', withPlain('The ferry stops for the winter |', '|')],
  ['no section after the bar', 'article-no-section', withPlain('| Local news', '|')],
  ['a first line without a bar', 'article-no-section', withPlain(' | Local news', '')],
  ['no line with a date', 'article-no-date', withPlain(/Published:.*/, '')],
  ['an empty date', 'article-no-date', withPlain('2026-11-02 08:15:00', '')],
  ['the thirtieth of February', 'article-impossible-date', withPlain('2026-11-02', '2026-02-30')],
  ['a quarter past twenty-five', 'article-impossible-date', withPlain('08:15', '25:15')],
  ['a date in words', 'article-impossible-date', withPlain('2026-11-02 08:15:00', 'last Tuesday')],
  ['a last paragraph where the byline should be', 'article-no-byline', withPlain('Tegan Pryce\n', '')],
  ['a headline and a byline alone', 'article-no-body', 'Ferry | News\n\nTegan Pryce\nPublished: 2026-11-02 08:15:00'],
  ['text after the date', 'article-after-date', `${plain}\nAnd one more thing.\n`],
  ['markup in the headline', 'article-field', withPlain('The ferry', 'The <b>ferry</b>')],
  ['a byline with something invisible in it', 'article-field', withPlain('Tegan Pryce', 'Tegan\u200B Pryce')],
  ['a section of marks only', 'article-field', withPlain('Local news', '***')],
  ['a headline of three hundred letters', 'article-field', withPlain('The ferry', 'Oh '.repeat(100))],
  ['a control character in the text', 'article-field', withPlain('noon', 'no\x07on')],
  ['front matter without an end', 'article-front-matter', withMarkdown('wide\n---', 'wide')],
  ['front matter that is no YAML', 'article-front-matter', withMarkdown('layout: wide', 'layout: [wide')],
  ['a name given twice', 'article-front-matter', withMarkdown('layout: wide', 'slug: other')],
  ['a list as front matter', 'article-front-matter', '---\n- a\n- b\n---\n\nText.'],
  ['empty front matter', 'article-front-matter', '---\n---\n\nText.'],
  ['an alias', 'article-front-matter', withMarkdown('layout: wide', 'layout: &a [x]\nother: *a')],
  ['front matter without a title', 'article-no-headline', withMarkdown(/title:.*/, '')],
  ['front matter without a section', 'article-no-section', withMarkdown(/section:.*/, '')],
  ['front matter without an author', 'article-no-byline', withMarkdown(/author:.*/, '')],
  ['front matter without a date', 'article-no-date', withMarkdown(/date:.*/, '')],
  ['nothing under the front matter', 'article-no-body', withMarkdown(/---\n\nThe[\s\S]*$/, '---\n')],
  ['a slug with a slash', 'article-field', withMarkdown('slug: ferry', 'slug: ../ferry')],
  ['a promotion before the first paragraph', 'article-field', withMarkdown('After: 2', 'After: 0')],
  ['a promotion after paragraph “two”', 'article-field', withMarkdown('After: 2', 'After: two')],
  ['premoderated: perhaps', 'article-field', withMarkdown('premoderated: true', 'premoderated: perhaps')],
]

for (const [what, code, file] of refused) {
  test(`${what} is refused as ${code}, with a sentence`, () => {
    const bytes = typeof file === 'string' ? Buffer.from(file) : file
    assert.throws(
      () => readArticleFile(bytes),
      (error) =>
        error instanceof Refusal && error.code === code && /[.]$/.test(error.message) && !/[{}]/.test(error.message),
    )
  })
}

test('the escaped words of a paragraph read as they were written', () => {
  const word = fc
    .stringMatching(/^[ -~äЖ中“’–]{1,12}$/)
    .map((it) => it.trim())
    .filter((it) => it !== '')
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
      const paragraph = words.join(' ').replace(/\s+/g, ' ')
      assert.equal(plainArticle(escapeMarkdown(paragraph)), paragraph)
    }),
  )
})

test('the article this product started from reads as it stood', {
  skip: existsSync(SEED) ? false : `${SEED} is not here`,
}, () => {
  const article = readArticleFile(readFileSync(SEED))
  const paragraphs = plainArticle(article.body).split('\n\n')
  assert.equal(paragraphs.length, 25)
  assert.match(paragraphs[0] ?? '', /^US secretary of state Antony Blinken/)
  assert.match(paragraphs[15] ?? '', /^The US treasury department’s office/)
  assert.match(paragraphs[24] ?? '', /Zhao was quoted as saying\.$/)
  const { headline, section, byline, publishedAt, promotionAfter } = article
  assert.deepEqual(
    { headline, section, byline, publishedAt, promotionAfter },
    {
      headline: 'Blinken will seek China’s cooperation in curbing fentanyl at high-stakes visit',
      section: 'US foreign policy',
      byline: 'Edward Helmore',
      publishedAt: new Date('2023-06-18T17:26:39Z'),
      promotionAfter: 16,
    },
  )
})
