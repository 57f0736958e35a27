import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { slugOf } from './slugs.ts'

const rows: [words: string, slug: string][] = [
  ['US foreign policy', 'us-foreign-policy'],
  ['Edward Helmore', 'edward-helmore'],
  ['Blinken will seek China’s cooperation', 'blinken-will-seek-chinas-cooperation'],
  ['  “Quoted” – and dashed…  ', 'quoted-and-dashed'],
  ['Łukasz Zieliński', 'lukasz-zielinski'],
  ['Crème brûlée für Straßenkinder', 'creme-brulee-fur-strassenkinder'],
  ['Bjørn Þórðarson', 'bjorn-thordarson'],
  ['İstanbul’da ışık', 'istanbulda-isik'],
  ['Мария Петрова', 'мария-петрова'],
  ['东京 2026', '东京-2026'],
  ['हिन्दी समाचार', 'हिन्दी-समाचार'],
  ['أخبار اليوم', 'أخبار-اليوم'],
  ['!!!', ''],
  ['../../etc/passwd', 'etc-passwd'],
]

for (const [words, slug] of rows)
  test(`“${words}” stands in an address as “${slug}”`, () => assert.equal(slugOf(words), slug))

test('a long headline is cut between words', () => {
  const slug = slugOf('The committee on committees met to consider '.repeat(4))
  assert.ok(slug.length <= 80)
  assert.match(slug, /-(met|to|consider|the|committee|on|committees)$/)
})

test('a word as long as an address is cut where the address ends', () =>
  assert.equal(slugOf('a'.repeat(200)).length, 80))

test('the slug of a slug is itself, and nothing in it needs escaping but letters of other scripts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (words) => {
      const slug = slugOf(words)
      assert.equal(slugOf(slug), slug)
      assert.match(slug, /^[\p{L}\p{N}\p{M}-]*$/u)
    }),
  )
})
