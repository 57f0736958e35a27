import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { outcomes } from '#db/choices'
import { draftOf } from './draft.ts'
import type { Finding } from './rule.ts'
import { screen, strictest } from './screen.ts'
import { reasonFor, sentenceFor } from './sentences.ts'
import { treeOf } from './terms.ts'
import { facts, plainRulebook, posted } from './testing.ts'

const told = ({ findings }: { findings: Finding[] }) => findings.map((it) => `${it.rule} ${it.outcome}`)

test('a trusted reader’s calm comment passes with no findings', () => {
  assert.deepEqual(screen(posted('I cycle past the school every morning.'), facts()), { outcome: 'pass', findings: [] })
})

test('all rules look, all findings are kept, the strictest wins', () => {
  const body = `${'READ THIS AT HTTPS://EXAMPLE.COM, SCUM, OR RING 030 1234567. '.repeat(90)}`
  const terms = treeOf([{ term: 'scum', action: 'hold', severity: 2 }])
  const screening = screen(
    posted(body),
    facts({
      commenting: { sitewide: false, article: 'open', closesAt: null },
      standing: { kind: 'hold', until: null },
      approved: 0,
      wait: 5,
      lastBodies: [{ folded: body.toLowerCase(), articleId: 'bridge', at: facts().now }],
      premoderated: { site: true, article: false },
      rulebook: { terms },
    }),
  )
  assert.equal(screening.outcome, 'refuse')
  assert.deepEqual(told(screening), [
    'commenting refuse',
    'standing hold',
    'shape refuse',
    'rate refuse',
    'repeat refuse',
    'links hold',
    'personal guide',
    'words hold',
    'shouting note',
    'newcomer hold',
    'premoderated hold',
  ])
})

test('of any outcomes the strictest wins, and none is a pass', () => {
  assert.equal(strictest([]), 'pass')
  assert.equal(strictest(['note', 'hold', 'guide']), 'hold')
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...outcomes), { minLength: 1 }), (found) => {
      assert.equal(outcomes.indexOf(strictest(found)), Math.max(...found.map((it) => outcomes.indexOf(it))))
    }),
  )
})

test('who was guided and posts anyway waits', () => {
  const body = 'The minutes are at https://example.com/minutes'
  const fresh = facts({ approved: 2 })
  assert.equal(screen(posted(body), fresh).outcome, 'guide')
  const { outcome, findings } = screen(draftOf(body, { event: 'post', anyway: true }), fresh)
  assert.equal(outcome, 'hold')
  assert.equal(findings[0]!.outcome, 'hold')
  assert.equal(findings[0]!.evidence.anyway, true)
})

test('posting anyway does not soften a refusal, nor harden a note', () => {
  const anyway = { anyway: true }
  assert.equal(screen(posted('x'.repeat(5_001), anyway), facts()).outcome, 'refuse')
  assert.equal(screen(posted('Nooooooooooo', anyway), facts()).outcome, 'note')
})

test('staff pass with notes, but closed is closed, a sanction binds and a comment has a shape', () => {
  const staff = facts({ staff: true, approved: 0, wait: 9, premoderated: { site: true, article: true } })
  const body = 'We answered this at https://example.com and at desk@example.com'
  const screening = screen(posted(body), staff)
  assert.equal(screening.outcome, 'note')
  assert.deepEqual(told(screening), ['rate note', 'links note', 'personal note', 'newcomer note', 'premoderated note'])
  const closed = { sitewide: true, article: 'closed', closesAt: null } as const
  assert.equal(screen(posted('Thank you all.'), { ...staff, commenting: closed }).outcome, 'refuse')
  assert.equal(screen(posted('Thank you all.'), { ...staff, standing: { kind: 'hold', until: null } }).outcome, 'hold')
  assert.equal(screen(posted(' '), staff).outcome, 'refuse')
})

test('evidence is figures and places that fit the text, never the text', () => {
  const piece = fc.constantFrom(
    'zebra',
    'zeb\u200Bra',
    'ЗЕВRА',
    'https://q.example/z',
    'A@B.example',
    '030 1234567',
    '😀',
    '\n',
    ' ',
    'NOW',
    '\u0301',
  )
  const terms = treeOf([{ term: 'zebra', action: 'hold', severity: 2 }])
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const body = pieces.join(' ')
      const { findings } = screen(posted(body), facts({ approved: 0, rulebook: { terms } }))
      for (const { evidence } of findings) {
        assert.doesNotMatch(JSON.stringify(evidence), /zeb|example|1234567/i)
        for (const [start, end] of evidence.spans ?? []) assert.ok(start >= 0 && start < end && end <= body.length)
      }
    }),
  )
})

test('a body of any length is screened in bounded time', () => {
  const started = performance.now()
  for (const piece of ['(', '<', '0 ', 'a.', 'a@', '+1', 'https://a.', 'A\u0301', '*_'])
    assert.equal(screen(posted(piece.repeat(100_000 / piece.length)), facts()).outcome, 'refuse')
  assert.ok(performance.now() - started < 5_000)
})

/** A model that is sure of everything. */
const sure = {
  id: 'm',
  head: 'spam' as const,
  weights: new Float32Array(2 ** 17).fill(1),
  bias: 0,
  slope: 1,
  offset: 2,
}

const sentences: [rule: string, outcome: Finding['outcome'], evidence: Finding['evidence'], sentence: string][] = [
  [
    'shape',
    'refuse',
    { reason: 'long', limit: 5_000, excess: 212 },
    'This is longer than 5,000 characters. Shorten it by 212 and post again.',
  ],
  ['rate', 'refuse', { retryAfter: 1 }, 'That was a lot of comments in a short time. Wait a second and post again.'],
  ['rate', 'refuse', { retryAfter: 42 }, 'That was a lot of comments in a short time. Wait 42 seconds and post again.'],
  [
    'rate',
    'refuse',
    { reason: 'heated', retryAfter: 42 },
    'This conversation moves fast just now, so everyone can post in this thread once a minute. Wait 42 seconds and post again.',
  ],
  [
    'standing',
    'refuse',
    { kind: 'suspension', until: '2026-11-30T09:30:00.000Z' },
    'You cannot comment until 30 November 2026 at 09:30 UTC. Your standing page says why and how to appeal.',
  ],
  [
    'links',
    'guide',
    { reason: 'new', links: 1 },
    'Links from new accounts wait for a moderator. Take the link out, or post anyway and wait.',
  ],
  ['links', 'hold', { reason: 'many', limit: 4 }, 'Comments with more than 4 links wait for a moderator.'],
  ['newcomer', 'hold', { needed: 1 }, 'The first comment of a new reader waits for a moderator.'],
  ['newcomer', 'hold', { needed: 3 }, 'The first 3 comments of a new reader wait for a moderator.'],
  ['words', 'note', { hits: 1 }, ''],
  ['shouting', 'note', {}, ''],
]

test('the author is told one public sentence a rule, with the figures in it', () => {
  for (const [rule, outcome, evidence, sentence] of sentences)
    assert.equal(sentenceFor({ rule, outcome, evidence }), sentence)
})

test('everything that refuses, guides or holds has its sentence, and everything has its reason for the desk', () => {
  const closing = [
    { sitewide: false, article: 'open', closesAt: null },
    { sitewide: true, article: 'closed', closesAt: null },
    { sitewide: true, article: 'open', closesAt: facts().now },
  ] as const
  const standings = (['hold', 'suspension', 'ban'] as const).map((kind) => ({ kind, until: null }))
  const many = 'NOOOOOOOOOOOO SCUM ring 030 1234567 or read a.com b.com c.com paypa1.com bit.ly/x'
  const everything = facts({ approved: 0, wait: 3, heat: 40, premoderated: { site: true, article: true } })
  everything.rulebook = { ...plainRulebook, terms: treeOf([{ term: 'scum', action: 'hold', severity: 2 }]) }
  const crowded = {
    ...everything,
    removals: 3,
    lately: { comments: 9, articles: 5, answers: 6 },
    alike: { authors: 3, removed: 0 },
  }
  crowded.rulebook = {
    ...everything.rulebook,
    rules: { score: { mode: 'on', figures: { hold: 80 } } },
    models: [sure],
  }
  const spread = { ...crowded, lately: { ...crowded.lately, articles: 1 }, alike: { authors: 0, removed: 1 } }
  const repeated = { ...everything, lastBodies: [{ folded: many.toLowerCase(), articleId: 'a', at: everything.now }] }
  const drafts = [many, 'a.com', ' ', 'x'.repeat(6_000), '\u0000x', `x${'\u0301'.repeat(20)}`].map((body) =>
    posted(body),
  )
  const findings = drafts.flatMap((draft) => [
    ...screen(draft, repeated).findings,
    ...screen({ ...draft, anyway: true }, everything).findings,
    ...closing.flatMap((commenting) => screen(draft, { ...everything, commenting }).findings),
    ...standings.flatMap((standing) => screen(draft, { ...everything, standing }).findings),
    ...screen(draft, { ...everything, threadWait: 40 }).findings,
    ...screen(draft, crowded).findings,
    ...screen(draft, spread).findings,
    ...screen(draft, { ...everything, premoderated: { site: false, article: true } }).findings,
  ])
  assert.equal(new Set(findings.map((it) => it.rule)).size, 17)
  for (const finding of findings) {
    if (finding.outcome !== 'note')
      assert.match(sentenceFor(finding), /^[A-Z].+\.$/, `${finding.rule} ${finding.outcome}`)
    assert.match(reasonFor(finding), /^[A-Z][^.{}]+$/, finding.rule)
    assert.doesNotMatch(sentenceFor(finding), /scum|undefined|NaN|[{}]/i)
  }
})

test('a rule that is off looks at nothing, and one in the shadow is counted and changes nothing', () => {
  const body = 'What a scumbag.'
  const terms = treeOf([{ term: 'scumbag', action: 'hold', severity: 3 }])
  const set = (mode: 'off' | 'shadow' | 'on') => facts({ rulebook: { terms, rules: { words: { mode, figures: {} } } } })
  assert.deepEqual(screen(posted(body), set('off')), { outcome: 'pass', findings: [] })
  const { outcome, findings } = screen(posted(body), set('shadow'))
  assert.deepEqual([outcome, findings[0]?.outcome, findings[0]?.evidence.shadow], ['pass', 'pass', 'hold'])
  assert.equal(screen(posted(body), set('on')).outcome, 'hold')
})

test('what is part of how the site works cannot be switched off', () => {
  const rules = { standing: { mode: 'off' as const, figures: {} } }
  const banned = facts({ standing: { kind: 'ban', until: null }, rulebook: { rules } })
  assert.equal(screen(posted('Good morning.'), banned).outcome, 'refuse')
})

test('rules that only guess merely note what a trusted reader writes', () => {
  const lately = { comments: 2, articles: 5, answers: 0 }
  const trusted = facts({ approved: 30, lately })
  assert.deepEqual(told(screen(posted('Good morning.'), trusted)), ['pace note'])
  const ways: Partial<typeof trusted>[] = [{ approved: 29 }, { removals: 1 }, { joinedAt: trusted.now }]
  for (const way of ways) assert.equal(screen(posted('Good morning.'), { ...trusted, ...way }).outcome, 'hold')
})

test('the desk reads why in a few words', () => {
  assert.equal(reasonFor({ rule: 'links', outcome: 'guide', evidence: { reason: 'new' } }), 'Link from a new account')
  assert.equal(reasonFor({ rule: 'words', outcome: 'hold', evidence: { hits: 1 } }), 'Word on the list')
  assert.equal(reasonFor({ rule: 'newcomer', outcome: 'hold', evidence: { needed: 1 } }), 'First comment')
  assert.equal(reasonFor({ rule: 'newcomer', outcome: 'hold', evidence: { needed: 3 } }), 'One of the first 3 comments')
})
