import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fold } from '#lib/ground/text/fold'
import type { Draft, Facts, Rule, RuleName, Said } from './rule.ts'
import { rules } from './rules.ts'
import { settingOf } from './screen.ts'
import { treeOf } from './terms.ts'
import { facts, noon, posted } from './testing.ts'

const minutes = (count: number) => new Date(noon.getTime() + count * 60_000)
const ruleNamed = (name: RuleName): Rule => rules.find((rule) => rule.name === name)!

const lookWith = (name: RuleName, draft: Draft, known: Facts) =>
  ruleNamed(name).look(draft, known, settingOf(ruleNamed(name), known.rulebook).figures)

type Row = [draft: string | Draft, known: Facts, outcome: Said['outcome'] | undefined, evidence?: object]

/** Every figure and place a row names must be in the evidence. */
function table(name: RuleName, rows: Row[]): void {
  for (const [given, known, outcome, evidence] of rows) {
    const draft = typeof given === 'string' ? posted(given) : given
    const said = lookWith(name, draft, known)
    assert.equal(said?.outcome, outcome, draft.body.slice(0, 80))
    for (const [key, value] of Object.entries(evidence ?? {})) assert.deepEqual(said?.evidence[key], value, draft.body)
  }
}

const marked = (body: string, name: RuleName, known: Facts) =>
  (lookWith(name, posted(body), known)?.evidence.spans ?? []).map(([start, end]) => body.slice(start, end))

test('every rule is there once, in the order of the guidelines', () => {
  const names =
    'commenting standing shape rate repeat links hosts personal words campaign pace storm shouting newcomer removals premoderated score'
  assert.deepEqual(
    rules.map((rule) => rule.name),
    names.split(' '),
  )
})

const calm = 'I cycle past the school every morning, and the new crossing works.'

test('commenting: switched off, closed by hand and closed by age refuse, whoever writes', () => {
  const commenting = { sitewide: true, article: 'open', closesAt: null } as const
  table('commenting', [
    [calm, facts(), undefined],
    [calm, facts({ commenting: { ...commenting, sitewide: false } }), 'refuse', { reason: 'sitewide' }],
    [calm, facts({ commenting: { ...commenting, article: 'closed' } }), 'refuse', { reason: 'closed' }],
    [calm, facts({ commenting: { ...commenting, closesAt: noon } }), 'refuse', { reason: 'age' }],
    [calm, facts({ commenting: { ...commenting, closesAt: minutes(1) } }), undefined],
  ])
})

test('standing: a hold waits, a suspension and a ban refuse, and what has ended has ended', () => {
  const until = minutes(60)
  table('standing', [
    [calm, facts({ standing: { kind: 'hold', until: null } }), 'hold'],
    [calm, facts({ standing: { kind: 'suspension', until } }), 'refuse', { until: until.toISOString() }],
    [calm, facts({ standing: { kind: 'suspension', until: noon } }), undefined],
    [calm, facts({ standing: { kind: 'ban', until: null } }), 'refuse', { kind: 'ban', until: null }],
    [calm, facts({ standing: { kind: 'hold', until: minutes(-1) } }), undefined],
  ])
})

test('shape: nothing to read, too long and unshowable refuse; a pile of marks is noted', () => {
  table('shape', [
    [calm, facts(), undefined],
    ['👍', facts(), undefined],
    ['x'.repeat(5_000), facts(), undefined],
    ['😀'.repeat(5_000), facts(), undefined],
    ['x'.repeat(5_212), facts(), 'refuse', { reason: 'long', limit: 5_000, length: 5_212, excess: 212 }],
    ['', facts(), 'refuse', { reason: 'empty' }],
    [' \n\t ', facts(), 'refuse', { reason: 'empty' }],
    ['\u3164\u200B\u2800', facts(), 'refuse', { reason: 'empty' }],
    ['> \n\n- ', facts(), 'refuse', { reason: 'empty' }],
    ['[]()', facts(), 'refuse', { reason: 'empty' }],
    ['Look\u0000here', facts(), 'refuse', { reason: 'control' }],
    ['Half \uD83D a face', facts(), 'refuse', { reason: 'control' }],
    [`H${'\u0336'.repeat(40)}e is back`, facts(), 'note', { piles: 1 }],
    ['a'.repeat(2_000_000), facts(), 'refuse', { excess: 1_995_000 }],
  ])
})

test('rate: who has to wait is told how long; a heated thread is noted; an edit takes no turn', () => {
  table('rate', [
    [calm, facts(), undefined],
    [calm, facts({ wait: 42 }), 'refuse', { retryAfter: 42 }],
    [calm, facts({ heat: 29 }), undefined],
    [calm, facts({ heat: 30 }), 'note', { heat: 30 }],
    [calm, facts({ heat: 29, settings: { heatedAfter: 29 } }), 'note', { heat: 29 }],
    [posted(calm, { event: 'edit' }), facts({ wait: 42, threadWait: 43, heat: 99 }), undefined],
  ])
})

test('rate: whoever has to wait in a fast thread is told that, unless they have to wait longer everywhere', () => {
  table('rate', [
    [calm, facts({ threadWait: 55, heat: 30 }), 'refuse', { reason: 'heated', retryAfter: 55 }],
    [calm, facts({ threadWait: 55, wait: 20, heat: 30 }), 'refuse', { reason: 'heated', retryAfter: 55 }],
    [calm, facts({ threadWait: 20, wait: 55, heat: 30 }), 'refuse', { reason: undefined, retryAfter: 55 }],
  ])
})

test('repeat: the same words within a day are refused, however they are spaced or dressed', () => {
  const last = { folded: fold('Vote them all OUT, every one of them!'), articleId: 'bridge', at: minutes(-60) }
  const known = facts({ lastBodies: [{ ...last, folded: fold(calm) }, last] })
  const yesterday = facts({ lastBodies: [{ ...last, at: minutes(-24 * 60) }] })
  table('repeat', [
    ['Vote them all OUT, every one of them!', known, 'refuse', { articleId: 'bridge', at: minutes(-60).toISOString() }],
    ['vote  them all\n\nout, every one of them!', known, 'refuse'],
    ['Vоte them all out, every\u200B one of thém!', known, 'refuse'],
    ['Vote them all out, every one of them but Maria.', known, undefined],
    ['Vote them all OUT, every one of them!', yesterday, undefined],
    [posted('Vote them all OUT, every one of them!', { event: 'edit' }), known, undefined],
  ])
})

test('links: those of new accounts are guided, however they are written', () => {
  const fresh = facts({ approved: 2 })
  const written = [
    'The report is at https://example.com/report.',
    'EXAMPLE.COM says it all',
    'see www.example.de',
    'see exam\u200Bple.com',
    'see ｅｘａｍｐｌｅ．ｃｏｍ',
    'The [report](https://example.com/a) is out',
    'The [report](https&#58;//example.zz) is out',
    '<https://example.zz>',
    'bit.ly/2x',
  ]
  table('links', [
    ...written.map((body): Row => [body, fresh, 'guide', { reason: 'new', links: 1, approved: 2, needed: 3 }]),
    [written[0]!, facts({ approved: 3 }), undefined],
    [written[0]!, facts({ approved: 0, settings: { linksHeldUntilApproved: 0 } }), undefined],
    [posted(written[0]!, { event: 'edit' }), fresh, 'guide'],
    [calm, fresh, undefined],
    ['Ask ada@example.com about it', fresh, undefined],
    ['I wrote it in node.js.It works', fresh, undefined],
  ])
})

test('links: more than a comment needs wait, whoever posts them', () => {
  const four = ['a', 'b', 'c', 'd'].map((host) => `https://${host}.example`).join(' ')
  table('links', [
    [four, facts(), undefined],
    [`${four} https://e.example`, facts(), 'hold', { reason: 'many', links: 5, limit: 4 }],
    [`${four} https://e.example`, facts({ approved: 0 }), 'hold'],
  ])
})

test('links: their places are marked in the original', () => {
  const body = 'Grüße! exam\u200Bple.com and [this](https://a.example/x).'
  assert.deepEqual(marked(body, 'links', facts({ approved: 0 })), ['exam\u200Bple.com', 'https://a.example/x'])
})

test('personal: e-mail addresses and phone numbers are guided, figures are not', () => {
  const numbers = [
    '+49 30 1234567',
    '0049 151 23456789',
    '(020) 7946 0958',
    '030/1234567',
    '212-555-0199',
    '9876543210',
  ]
  const figures = [
    'The war of 1914-1918 and the one of 1939-1945',
    'It cost 1,250,000,000 or 12.500.000.000 in the end',
    'On 2024-11-23 at 10:30, or 23.11.2024',
    'They won 3-2, 4-1, 10-0 and 7-6 7-5',
    'Section 12.3.4.5 of the act, case 0.05',
    'https://example.com/archive/20241123/0201234567',
  ]
  table('personal', [
    ['Write to ada.okafor+news@example.co.uk instead', facts(), 'guide', { emails: 1, phones: 0 }],
    ['Write to ＡＤＡ@example.com', facts(), 'guide', { emails: 1 }],
    ['Write to ada@exam\u200Bple.com', facts(), 'guide', { emails: 1 }],
    ...numbers.map((number): Row => [`His number is ${number}, ring him.`, facts(), 'guide', { phones: 1 }]),
    ...figures.map((figure): Row => [figure, facts(), undefined]),
    ['@maria you are right', facts(), undefined],
  ])
  assert.deepEqual(marked('Call 030 1234567 or a@b.example', 'personal', facts()), ['030 1234567', 'a@b.example'])
})

const listed = (...terms: string[]) =>
  facts({ rulebook: { terms: treeOf(terms.map((term) => ({ term, action: 'hold', severity: 2 }))) } })

test('words: whole words and phrases are found however they are dressed, parts of words are not', () => {
  table('words', [
    ['What a scumbag.', listed('scumbag'), 'hold', { hits: 1 }],
    ['SCUMBAG!', listed('scumbag'), 'hold'],
    ['s\u200Bcum\u200Dbag', listed('scumbag'), 'hold'],
    ['ѕсumbag', listed('scumbag'), 'hold'],
    ['**scumbag**', listed('scumbag'), 'hold'],
    ['scumbag', listed('ＳＣＵＭＢＡＧ'), 'hold'],
    ['Scunthorpe is lovely', listed('cunt'), undefined],
    ['scumbags', listed('scumbag'), undefined],
    ['Go  back\nhome, all of you', listed('go back home'), 'hold'],
    ['Go back homeward', listed('go back home'), undefined],
    ['Du Scheiße', listed('scheisse'), 'hold'],
    ['रीमा यहाँ है', listed('रमा'), undefined],
    [calm, listed(), undefined],
  ])
})

test('words: a star stands for the rest of a word at either end, and is a star anywhere else', () => {
  table('words', [
    ['scumbags and more', listed('scum*'), 'hold'],
    ['scum', listed('scum*'), 'hold'],
    ['unscum', listed('scum*'), undefined],
    ['superscum', listed('*scum'), 'hold'],
    ['superscummy', listed('*scum'), undefined],
    ['superscummy', listed('*scum*'), 'hold'],
    ['sc*m', listed('sc*m'), 'hold'],
    ['scam', listed('sc*m'), undefined],
    [calm, listed('*', '**', ' * ', '\u200B'), undefined],
  ])
})

test('case 23: words: what looks like a pattern is a phrase', () => {
  table('words', [
    ['I typed (a+)+$ and nothing broke', listed('(a+)+$'), 'hold'],
    ['aaaa', listed('(a+)+$', '[a-z]', 'a|b', 'a.a', '\\w+', '^'), undefined],
    ['Either a|b', listed('a|b'), 'hold'],
    ['A [sic] here', listed('[sic]'), 'hold'],
    ['a(b', listed('a(b'), 'hold'],
  ])
})

test('words: the strictest action counts, and the places are marked in the original', () => {
  const words = [
    { term: 'daft', action: 'note' as const, severity: 1 },
    { term: 'scum', action: 'hold' as const, severity: 3 },
  ]
  const known = facts({ rulebook: { terms: treeOf(words) } })
  table('words', [
    ['That is daft', known, 'note'],
    ['That is daft, scum', known, 'hold', { hits: 2, severity: 3 }],
  ])
  assert.deepEqual(marked('Ünd dàft, s\u200Bcum!', 'words', known), ['dàft', 's\u200Bcum'])
})

test('case 23: words: two thousand long terms made to be slow take bounded time', () => {
  const terms = Array.from({ length: 2_000 }, (_, n) => `${n % 2 ? '*' : ''}${'a'.repeat(190)}${n}`)
  const known = listed(...terms)
  const body = `${'a'.repeat(2_500)} ${'a '.repeat(1_200)}`
  const started = performance.now()
  assert.equal(lookWith('words', posted(body), known), undefined)
  assert.ok(performance.now() - started < 4_000)
})

test('shouting: mostly capitals over twenty letters and stretched characters are noted', () => {
  table('shouting', [
    ['THIS IS AN OUTRAGE AND YOU KNOW IT', facts(), 'note', { loud: true, stretched: 0 }],
    ['ЭТО ПРОСТО ВОЗМУТИТЕЛЬНО, ТОВАРИЩИ', facts(), 'note', { loud: true }],
    ['NATO, EU, UN, WHO', facts(), undefined],
    ['The BBC and the NHS said NO to the DfE', facts(), undefined],
    ['Nooooooooooo', facts(), 'note', { loud: false, stretched: 1, spans: [[1, 12]] }],
    ['Really!!!!!!!!!', facts(), undefined],
    ['Really!!!!!!!!!!', facts(), 'note'],
    ['😀'.repeat(10), facts(), 'note', { spans: [[0, 20]] }],
    ['日本語には大文字がありませんので、これは叫びではありません', facts(), undefined],
  ])
})

test('newcomer: the first comments wait, as many as the site says', () => {
  const joinedAt = new Date('2026-11-21T12:00:00Z')
  table('newcomer', [
    [calm, facts({ approved: 0, joinedAt }), 'hold', { approved: 0, needed: 1, days: 2 }],
    [calm, facts({ approved: 1 }), undefined],
    [calm, facts({ approved: 1, settings: { firstCommentsHeld: 2 } }), 'hold'],
    [calm, facts({ approved: 0, settings: { firstCommentsHeld: 0 } }), undefined],
  ])
})

test('premoderated: everything waits on the site or under the article', () => {
  table('premoderated', [
    [calm, facts(), undefined],
    [calm, facts({ premoderated: { site: true, article: false } }), 'hold', { reason: 'site' }],
    [calm, facts({ premoderated: { site: false, article: true } }), 'hold', { reason: 'article' }],
  ])
})

test('campaign: nearly the same by three readers waits, and so does nearly a removed comment', () => {
  table('campaign', [
    [calm, facts({ alike: { authors: 1, removed: 0 } }), undefined],
    [calm, facts({ alike: { authors: 2, removed: 0 } }), 'hold', { reason: 'authors', authors: 3 }],
    [calm, facts({ alike: { authors: 0, removed: 1 } }), 'hold', { reason: 'removed' }],
    [
      calm,
      facts({
        alike: { authors: 2, removed: 0 },
        rulebook: { rules: { campaign: { mode: 'on', figures: { authors: 4 } } } },
      }),
      undefined,
    ],
  ])
})

test('pace: eight in ten minutes are noted, four articles in ten minutes wait, an edit has no pace', () => {
  const lately = (comments: number, articles: number) => facts({ lately: { comments, articles, answers: 0 } })
  table('pace', [
    [calm, lately(6, 1), undefined],
    [calm, lately(7, 1), 'note', { reason: 'comments', comments: 8 }],
    [calm, lately(3, 4), 'hold', { reason: 'articles', articles: 4 }],
    [posted(calm, { event: 'edit' }), lately(9, 9), undefined],
  ])
})

test('storm: the fifth answer to one person within ten minutes waits', () => {
  const lately = (answers: number) => facts({ lately: { comments: 5, articles: 1, answers } })
  table('storm', [
    [calm, lately(4), undefined],
    [calm, lately(5), 'hold', { answers: 5 }],
    [posted(calm, { event: 'edit' }), lately(9), undefined],
  ])
})

test('removals: who had three comments removed within thirty days waits', () => {
  table('removals', [
    [calm, facts({ removals: 2 }), undefined],
    [calm, facts({ removals: 3 }), 'hold', { removals: 3 }],
  ])
})

const listedHosts = (...listed: [host: string, action: 'allow' | 'warn' | 'hold', until?: Date][]) =>
  facts({ rulebook: { hosts: new Map(listed.map(([host, action, until = null]) => [host, { host, action, until }])) } })

test('case 20: hosts: a listed host means whole labels, itself and what stands under it, until its time is over', () => {
  const known = listedHosts(['example.com', 'hold'])
  table('hosts', [
    ['See https://example.com/a', known, 'hold', { reason: 'listed' }],
    ['See https://www.shop.EXAMPLE.com./a', known, 'hold'],
    ['See https://example.com:8080/a', known, 'hold'],
    ['See https://evil-example.com/a', known, undefined],
    ['See https://example.com.evil.net/a', known, undefined],
    ['See https://notexample.com/a', known, undefined],
    ['See https://example.com/a', listedHosts(['example.com', 'hold', noon]), undefined],
    ['See https://example.com/a', listedHosts(['example.com', 'warn']), 'note', { reason: 'warned' }],
    ['See https://good.example.com/', listedHosts(['example.com', 'hold'], ['good.example.com', 'allow']), undefined],
  ])
})

test('hosts: dressed up as another, shortened, or kept being removed', () => {
  const bad = new Map([['pills.example', { approved: 0, removed: 9 }]])
  table('hosts', [
    ['Sign in at https://paypa1.com/now', facts(), 'hold', { reason: 'lookalike' }],
    ['Sign in at https://pаypal.com/now', facts(), 'hold', { reason: 'lookalike' }],
    ['Sign in at https://paypal.com.account.example/now', facts(), 'hold', { reason: 'lookalike' }],
    ['Sign in at https://rnicrosoft.com/', facts(), 'hold', { reason: 'lookalike' }],
    ['Sign in at https://www.paypal.com/now', facts(), undefined],
    ['https://en.wikipedia.org/wiki/Salmon', facts(), undefined],
    ['https://bit.ly/2x', facts(), 'note', { reason: 'shortener' }],
    ['https://www.pills.example/x', facts({ tallies: bad }), 'hold', { reason: 'reputation' }],
    ['https://other.example/x', facts({ tallies: bad }), undefined],
    [calm, facts(), undefined],
  ])
})
