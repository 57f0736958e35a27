import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ask } from '#app/_ui/ask'
import type { CaseCard } from '#lib/moderation/desk/views'
import { CLAIM_FOR } from '#lib/moderation/policy'
import { sit } from './sit.ts'
import { cardIn } from './state.ts'

interface Site {
  open: string[]
  held: Map<string, string>
  words: Map<string, { body: string; revision: number }>
  decisions: unknown[]
  refuse: { code: string; status: number } | null
  now: number
  calls: string[]
  ask: typeof ask
}

/** A desk of cases about comments, as the API would tell of them. */
function aSite(cases: string[]): Site {
  const site: Site = {
    open: [...cases],
    held: new Map<string, string>(),
    words: new Map(cases.map((id) => [id, { body: `Words of ${id}`, revision: 1 }])),
    decisions: [],
    refuse: null,
    now: 0,
    calls: [],
    ask: (async (path, { method, body }) => {
      site.calls.push(`${method} ${path}`)
      if (site.refuse) return { ok: false, message: `Said: ${site.refuse.code}`, ...site.refuse }
      return answerTo(site, { method, path, body: body as Record<string, unknown> })
    }) as typeof ask,
  }
  return site
}

const no = (code: string) => ({ ok: false as const, status: 409, code, message: `Said: ${code}` })
const yes = (value: unknown) => ({ ok: true as const, status: value === undefined ? 204 : 200, value })
let claims = 0

function answerTo(site: Site, { method, path, body }: { method: string; path: string; body: Record<string, unknown> }) {
  const id = path.split('/')[3] ?? ''
  if (path === '/desk/claims') return claimOf(site, body)
  if (path.startsWith('/desk/cases')) return decision(site, id, body)
  if (path.startsWith('/desk/decisions')) return takeBack(site)
  const held = [...site.held].find(([, claim]) => claim === id)?.[0]
  if (method === 'DELETE' || path.endsWith('/skip')) return yes(site.held.delete(held ?? '') ? undefined : null)
  return held ? yes({ claim: { id, revision: site.words.get(held)!.revision } }) : no('claim-lost')
}

function claimOf(site: Site, { queue, skip, caseId }: Record<string, unknown>) {
  const free = (it: string) => !site.held.has(it) && !(skip as string[]).includes(it)
  const id = queue ? site.open.find(free) : (caseId as string)
  if (id === undefined) return yes(undefined)
  if (!site.open.includes(id)) return no('case-closed')
  if (site.held.get(id) === 'Omar') return no('case-claimed')
  const claim = `claim-${++claims}`
  site.held.set(id, claim)
  const { body, revision } = site.words.get(id)!
  return yes({ case: { id, typed: { body, marks: [] }, comment: { revision } }, claim: { id: claim } })
}

function decision(site: Site, id: string, body: Record<string, unknown>) {
  if (!site.open.includes(id)) return no('case-closed')
  if (site.held.get(id) !== body.claim) return no('claim-lost')
  if (site.words.get(id)!.revision !== body.revision) return no('comment-changed')
  site.decisions.push({ case: id, action: body.action, guideline: body.guideline, revision: body.revision })
  site.open = site.open.filter((it) => it !== id)
  site.held.delete(id)
  return yes({ decision: { id: 'd' } })
}

function takeBack(site: Site) {
  const last = site.decisions.pop() as { case: string } | undefined
  if (!last) return no('undo-late')
  site.open.unshift(last.case)
  return yes({ caseId: last.case })
}

async function settled() {
  for (let n = 0; n < 20; n++) await Promise.resolve()
}

async function sitAt(site: Site) {
  const sitting = sit({ queue: 'waiting', ask: site.ask, clock: () => site.now })
  await sitting.start()
  await settled()
  return sitting
}
const shownAt = (sitting: ReturnType<typeof sit>) => cardIn(sitting.state().shown)?.id ?? sitting.state().shown.kind
const isLost = (sitting: ReturnType<typeof sit>) => {
  const { shown } = sitting.state()
  return shown.kind === 'held' && shown.lost
}

test('the oldest case is shown and the one after it is in hand already', async () => {
  const site = aSite(['tram', 'bridge', 'hedge'])
  const sitting = await sitAt(site)
  assert.equal(shownAt(sitting), 'tram')
  assert.equal(sitting.state().ahead?.card.id, 'bridge')
  assert.deepEqual([...site.held.keys()], ['tram', 'bridge'])
})

test('a decision names the revision, the claim and the guideline, and brings the next card', async () => {
  const site = aSite(['tram', 'bridge', 'hedge'])
  const sitting = await sitAt(site)
  assert.equal(await sitting.decide({ action: 'remove', guideline: 3 }), true)
  await settled()
  assert.deepEqual(site.decisions, [{ case: 'tram', action: 'remove', guideline: 3, revision: 1 }])
  assert.equal(shownAt(sitting), 'bridge')
  assert.equal(sitting.state().ahead?.card.id, 'hedge')
})

test('every new card counts as a turn, so that focus can follow', async () => {
  const sitting = await sitAt(aSite(['tram', 'bridge']))
  const { turn } = sitting.state()
  await sitting.decide({ action: 'approve' })
  assert.equal(sitting.state().turn, turn + 1)
})

test('a key pressed twice decides once', async () => {
  const site = aSite(['tram', 'bridge'])
  const sitting = await sitAt(site)
  const both = await Promise.all([sitting.decide({ action: 'approve' }), sitting.decide({ action: 'approve' })])
  assert.deepEqual(both, [true, false])
  assert.deepEqual(site.open, ['bridge'])
})

test('the last decision leaves nothing, and says so without having been refused', async () => {
  const sitting = await sitAt(aSite(['tram']))
  await sitting.decide({ action: 'approve' })
  assert.deepEqual(sitting.state().shown, { kind: 'nothing', refused: false })
})

test('a skipped case is given back and does not come again until one starts over', async () => {
  const site = aSite(['tram', 'bridge'])
  const sitting = await sitAt(site)
  await sitting.skip('unsure')
  await settled()
  assert.equal(shownAt(sitting), 'bridge')
  assert.equal(site.held.has('tram'), false)
  await sitting.skip('unsure')
  assert.equal(shownAt(sitting), 'nothing')
  await sitting.startOver()
  assert.equal(shownAt(sitting), 'tram')
})

test('opening another case gives back the one that was open', async () => {
  const site = aSite(['tram', 'bridge', 'hedge'])
  const sitting = await sitAt(site)
  await sitting.open({ caseId: 'hedge' })
  assert.equal(shownAt(sitting), 'hedge')
  assert.deepEqual([...site.held.keys()].sort(), ['bridge', 'hedge'])
})

test('opening the case that is in hand already asks the site for no second claim', async () => {
  const site = aSite(['tram', 'bridge'])
  const sitting = await sitAt(site)
  const claim = site.held.get('bridge')
  await sitting.open({ caseId: 'bridge' })
  assert.equal(shownAt(sitting), 'bridge')
  assert.equal(site.held.get('bridge'), claim)
})

test('a case that another has stays where it is, and the open one stays open', async () => {
  const site = aSite(['tram', 'bridge', 'hedge'])
  const sitting = await sitAt(site)
  site.held.set('hedge', 'Omar')
  await sitting.open({ caseId: 'hedge' })
  assert.equal(shownAt(sitting), 'tram')
  assert.equal(sitting.state().said?.code, 'case-claimed')
  assert.equal(sitting.state().busy, false)
})

test('when the words have changed, the new ones are shown with the old, and nothing is decided until they were seen', async () => {
  const site = aSite(['tram', 'bridge'])
  const sitting = await sitAt(site)
  site.words.set('tram', { body: 'Other words', revision: 2 })
  assert.equal(await sitting.decide({ action: 'approve' }), false)
  const { shown, said } = sitting.state()
  assert.ok(shown.kind === 'held')
  assert.deepEqual([shown.before, shown.held.card.typed?.body], ['Words of tram', 'Other words'])
  assert.equal(said?.code, 'comment-changed')
  assert.equal(await sitting.decide({ action: 'approve' }), false)
  sitting.arm()
  assert.equal(await sitting.decide({ action: 'approve' }), true)
  assert.deepEqual(site.decisions, [{ case: 'tram', action: 'approve', guideline: undefined, revision: 2 }])
})

test('a heartbeat keeps both claims and notices that the words have changed', async () => {
  const site = aSite(['tram', 'bridge'])
  const sitting = await sitAt(site)
  site.now = 30_000
  await sitting.beat()
  const { shown, ahead } = sitting.state()
  assert.deepEqual([shown.kind === 'held' && shown.held.until, ahead?.until], [30_000 + CLAIM_FOR, 30_000 + CLAIM_FOR])
  site.words.set('tram', { body: 'Other words', revision: 2 })
  await sitting.beat()
  const { shown: later } = sitting.state()
  assert.equal(later.kind === 'held' && later.before, 'Words of tram')
})

test('a claim that another took is lost: nothing is decided on it, and claiming again may succeed', async () => {
  const site = aSite(['tram', 'bridge'])
  const sitting = await sitAt(site)
  site.held.set('tram', 'Omar')
  await sitting.beat()
  assert.equal(isLost(sitting), true)
  assert.equal(await sitting.decide({ action: 'approve' }), false)
  await sitting.again()
  assert.equal(isLost(sitting), true)
  assert.equal(sitting.state().said?.code, 'case-claimed')
  site.held.delete('tram')
  await sitting.again()
  assert.equal(isLost(sitting), false)
  assert.equal(await sitting.decide({ action: 'approve' }), true)
})

test('a case in hand that ran out or was decided elsewhere is not shown', async () => {
  const site = aSite(['tram', 'bridge', 'hedge'])
  const sitting = await sitAt(site)
  site.held.set('bridge', 'Omar')
  site.now = CLAIM_FOR + 1
  await sitting.decide({ action: 'approve' })
  assert.equal(shownAt(sitting), 'hedge')
})

test('a case that was decided meanwhile makes room for the next', async () => {
  const site = aSite(['tram', 'bridge'])
  const sitting = await sitAt(site)
  site.open = ['bridge']
  assert.equal(await sitting.decide({ action: 'approve' }), false)
  assert.equal(shownAt(sitting), 'bridge')
  assert.equal(sitting.state().said?.code, 'case-closed')
})

test('without an answer nothing is lost: the card stays and can be decided once the site answers', async () => {
  const site = aSite(['tram'])
  const sitting = await sitAt(site)
  site.refuse = { code: 'no-answer', status: 0 }
  assert.equal(await sitting.decide({ action: 'approve' }), false)
  assert.equal(shownAt(sitting), 'tram')
  site.refuse = null
  assert.equal(await sitting.decide({ action: 'approve' }), true)
})

test('who leaves gives everything back, also what arrives late', async () => {
  const site = aSite(['tram', 'bridge', 'hedge'])
  const sitting = sit({ queue: 'waiting', ask: site.ask, clock: () => site.now })
  await sitting.start()
  sitting.leave()
  await settled()
  assert.equal(site.held.size, 0)
})

test('a case opened to read is claimed when nobody has it, and stays to be read when somebody has', async () => {
  const site = aSite(['tram'])
  const reading = { id: 'tram', typed: null, comment: null } as unknown as CaseCard
  const sitting = sit({ queue: 'waiting', ask: site.ask, clock: () => 0, reading })
  site.held.set('tram', 'Omar')
  await sitting.start()
  assert.equal(sitting.state().shown.kind, 'reading')
  site.held.clear()
  await sitting.again()
  assert.equal(sitting.state().shown.kind, 'held')
})

test('an undo shows the case again and gives back the one that was shown meanwhile', async () => {
  const site = aSite(['a', 'b', 'c'])
  const sitting = await sitAt(site)
  await sitting.decide({ action: 'approve' })
  assert.deepEqual([cardIn(sitting.state().shown)?.id, sitting.state().undo?.caseId], ['b', 'a'])
  assert.equal(await sitting.undo(), true)
  assert.deepEqual([cardIn(sitting.state().shown)?.id, sitting.state().undo], ['a', null])
  assert.equal(site.held.has('b'), false)
})

test('an undo that comes too late says so and names the comment to decide about again', async () => {
  const site = aSite(['a', 'b'])
  const sitting = await sitAt(site)
  await sitting.decide({ action: 'approve' })
  site.decisions = []
  assert.equal(await sitting.undo(), false)
  assert.equal(sitting.state().said?.code, 'undo-late')
  assert.equal(await sitting.undo(), false)
})
