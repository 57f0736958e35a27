import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { count, desc, eq } from 'drizzle-orm'
import { db } from '#db/connect'
import { comments, findings } from '#db/tables/comments'
import { events } from '#db/tables/ground'
import type { Refusal } from '#lib/ground/refusal'
import { readSettings } from '#lib/ground/settings'
import type { SettingName } from '#lib/ground/settings/schemas'
import { storeFirstGuidelines } from '#lib/guidelines/store-first-guidelines'
import { claimCase } from '#lib/moderation/claim-case'
import { decide } from '#lib/moderation/decide'
import { visitor } from '#lib/users/policy'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { adoptChange } from './adopt-change.ts'
import { askTraining } from './ask-training.ts'
import { cancelRehearsal } from './cancel-rehearsal.ts'
import { changeSetting } from './change-setting.ts'
import { proposeChange } from './propose-change.ts'
import { listSettings } from './queries/list-settings.ts'
import { readTrial, type Trial } from './queries/read-trial.ts'
import { rehearse } from './rehearsing/rehearse.ts'
import type { Proposal } from './schema.ts'

const now = new Date('2027-03-01T12:00:00Z')
const hours = (n: number) => new Date(now.getTime() + n * 3_600_000)
await storeFirstGuidelines(now)
const admin = await aPerson({ role: 'admin', name: 'Ruth Abel', now })
const moderator = await aPerson({ role: 'moderator', name: 'Noor Haddad', now })
const reader = await aPerson({ name: 'Lea Roth', now })

const refusal = (code: string) => (error: Refusal) => error.name === 'Refusal' && error.code === code

async function lastEvent(name: SettingName) {
  const columns = { name: events.name, actorId: events.actorId, details: events.details }
  const [last] = await db
    .select(columns)
    .from(events)
    .where(eq(events.subjectId, name))
    .orderBy(desc(events.id))
    .limit(1)
  return last
}

const howMany = async (name: SettingName) => db.$count(events, eq(events.subjectId, name))

test('switching commenting off and on takes effect at once and leaves what was before and after', async () => {
  await changeSetting(admin, { name: 'commenting', value: 'off' }, now)
  assert.equal((await readSettings()).commenting, 'off')
  const off = { name: 'setting.changed', actorId: admin.id, details: { before: 'on', after: 'off' } }
  assert.deepEqual(await lastEvent('commenting'), off)
  await changeSetting(admin, { name: 'commenting', value: 'on' }, now)
  assert.equal((await readSettings()).commenting, 'on')
  assert.deepEqual((await lastEvent('commenting'))?.details, { before: 'off', after: 'on' })
})

test('a setting put to what it is already leaves no event', async () => {
  const { changed } = await changeSetting(admin, { name: 'maxLinks', value: 4 }, now)
  assert.equal(changed, false)
  assert.equal(await howMany('maxLinks'), 0)
})

test('a setting that somebody else changed meanwhile is not overwritten', async () => {
  const { mark: seen } = (await listSettings(admin)).postsPerMinute
  await changeSetting(admin, { name: 'postsPerMinute', value: 6, seen }, now)
  const late = changeSetting(admin, { name: 'postsPerMinute', value: 2, seen }, now)
  await assert.rejects(late, refusal('setting-changed'))
  assert.equal((await readSettings()).postsPerMinute, 6)
})

test('of two admins who turn the same setting at once one is told', async () => {
  const { mark: seen } = (await listSettings(admin)).postsPerAddress
  const turns = [30, 40].map((value) => changeSetting(admin, { name: 'postsPerAddress', value, seen }, now))
  const done = await Promise.allSettled(turns)
  assert.deepEqual(done.map((it) => it.status).toSorted(), ['fulfilled', 'rejected'])
  assert.equal(await howMany('postsPerAddress'), 1)
})

const strangers = [
  ['a visitor', visitor, 'sign-in'],
  ['a reader', reader, 'forbidden'],
  ['a moderator', moderator, 'forbidden'],
] as const

for (const [who, viewer, code] of strangers) {
  test(`${who} neither reads nor changes settings, nor tries rules`, async () => {
    await assert.rejects(listSettings(viewer), refusal(code))
    await assert.rejects(changeSetting(viewer, { name: 'firstCommentsHeld', value: 0 }, now), refusal(code))
    await assert.rejects(readTrial(viewer, { body: 'Good morning.', author: 'new' }, now), refusal(code))
    assert.equal(await howMany('firstCommentsHeld'), 0)
  })
}

test('settings are listed with their defaults', async () => {
  const { linksHeldUntilApproved } = await listSettings(admin)
  assert.deepEqual([linksHeldUntilApproved.value, linksHeldUntilApproved.byDefault], [3, 3])
})

const tried = async (body: string, author: 'new' | 'trusted') =>
  (await readTrial(admin, { body, author }, now)) as Trial

test('a plain remark by a trusted reader passes, and by a new one waits as their first', async () => {
  assert.deepEqual(await tried('The railings are lovely.', 'trusted'), { outcome: 'pass', findings: [] })
  const { outcome, findings } = await tried('The railings are lovely.', 'new')
  assert.equal(outcome, 'hold')
  assert.deepEqual(
    findings.map((it) => it.rule),
    ['newcomer'],
  )
})

const terms = (action: 'off' | 'note' | 'hold', ...listed: string[]): Proposal => ({
  kind: 'terms',
  terms: listed,
  action,
  severity: 2,
})

test('a listed word is found by its rule, with its place and a sentence that does not tell it', async () => {
  await switchOn(terms('hold', 'numpty'))
  const { outcome, findings } = await tried('What a numpty.', 'trusted')
  assert.equal(outcome, 'hold')
  const [found] = findings
  assert.deepEqual([found?.rule, found?.outcome, found?.spans], ['words', 'hold', [[7, 13]]])
  assert.match(found?.sentence ?? '', /\.$/)
  assert.equal(found?.sentence.includes('numpty'), false)
})

test('a word that is only noted passes for the author and tells the desk why; it needs no rehearsal', async () => {
  assert.deepEqual(await proposeChange(admin, terms('note', 'numpty'), now), { rehearsal: null })
  const { outcome, findings } = await tried('What a numpty.', 'trusted')
  assert.equal(outcome, 'note')
  assert.equal(findings[0]?.sentence, 'Word on the list')
})

test('a term the site came with can be switched off, and one of the admin’s goes for good', async () => {
  assert.equal((await tried('What a dickhead.', 'trusted')).outcome, 'hold')
  await proposeChange(admin, terms('off', 'dickhead', 'numpty'), now)
  assert.equal((await tried('What a dickhead.', 'trusted')).outcome, 'pass')
  assert.equal((await tried('What a numpty.', 'trusted')).outcome, 'pass')
})

test('what would make more wait is rehearsed on what was posted lately before it is switched on, once', async () => {
  const [article, tom] = [await anArticle(), await aPerson({ name: 'Tom Quill', now })]
  for (const body of ['Only a wazzock would build it there.', 'I like the railings.'])
    await aComment({ author: tom, article, now: hours(-3), body })
  const { rehearsal } = await proposeChange(admin, terms('hold', 'wazzock'), now)
  assert.ok(rehearsal)
  await assert.rejects(adoptChange(admin, { id: rehearsal }, now), refusal('rehearse-first'))
  const result = await rehearse(rehearsal, now)
  assert.deepEqual([result?.held, result?.heldBefore, result?.matches], [1, 0, 1])
  assert.equal((await tried('You wazzock.', 'trusted')).outcome, 'pass')
  await adoptChange(admin, { id: rehearsal }, now)
  assert.equal((await tried('You wazzock.', 'trusted')).outcome, 'hold')
  await assert.rejects(adoptChange(admin, { id: rehearsal }, now), refusal('rehearse-first'))
  const told = await db
    .select({ name: events.name, details: events.details })
    .from(events)
    .where(eq(events.subjectId, 'words'))
  const about = told.filter(({ details }) => details.rehearsal === rehearsal).map(({ name }) => name)
  assert.deepEqual(about.toSorted(), ['rule.changed', 'rule.rehearsal-asked'])
  assert.doesNotMatch(JSON.stringify(told), /wazzock/)
})

test('a rehearsal is worth nothing after a day, nor after the list has changed', async () => {
  const old = await rehearsed(terms('hold', 'pillock'))
  await assert.rejects(adoptChange(admin, { id: old }, hours(25)), refusal('rehearse-first'))
  await proposeChange(admin, terms('note', 'plonker'), now)
  await assert.rejects(adoptChange(admin, { id: old }, now), refusal('rehearse-first'))
})

test('a cancelled rehearsal looks at nothing more and switches nothing on', async () => {
  const { rehearsal } = await proposeChange(admin, terms('hold', 'berk'), now)
  await cancelRehearsal(admin, { id: rehearsal! }, now)
  assert.equal(await rehearse(rehearsal!, now), undefined)
  await assert.rejects(adoptChange(admin, { id: rehearsal! }, now), refusal('rehearse-first'))
  await assert.rejects(cancelRehearsal(admin, { id: rehearsal! }, now), refusal('rehearsal-over'))
})

test('a rehearsal tells how far it agrees with what people decided', async () => {
  const [article, tom] = [await anArticle(), await aPerson({ name: 'Tom Quill', now })]
  const wait = (body: string) => aComment({ author: tom, article, now: hours(-2), body, status: 'held' })
  const bad = await wait('Zounds, buy my pills.')
  const good = await wait('Zounds, what a goal.')
  await decideOn(bad, 'remove')
  await decideOn(good, 'approve')
  const { rehearsal } = await proposeChange(admin, terms('hold', 'zounds'), now)
  const result = (await rehearse(rehearsal!, now))!
  assert.deepEqual([result.removed, result.approved, result.disagreements], [1, 1, [good.id]])
})

test('switching a rule off needs no rehearsal, and on it needs one', async () => {
  const set = (mode: 'off' | 'shadow' | 'on'): Proposal => ({ kind: 'rule', rule: 'shouting', mode, figures: {} })
  const loud = 'NOBODY EVER ASKED US ABOUT THIS BRIDGE'
  assert.equal((await tried(loud, 'trusted')).outcome, 'note')
  for (const mode of ['off', 'shadow'] as const) {
    assert.deepEqual(await proposeChange(admin, set(mode), now), { rehearsal: null })
    assert.equal((await tried(loud, 'trusted')).outcome, 'pass')
  }
  await switchOn(set('on'))
  assert.equal((await tried(loud, 'trusted')).outcome, 'note')
})

test('rules that are part of how the site works are nobody’s to set', async () => {
  const proposal: Proposal = { kind: 'rule', rule: 'standing', mode: 'off', figures: {} }
  await assert.rejects(proposeChange(admin, proposal, now), refusal('not-found'))
})

test('a listed host is kept until its days are over', async () => {
  const proposal: Proposal = { kind: 'host', host: 'pills.example', action: 'hold', reason: 'Adverts', days: 2 }
  await switchOn(proposal)
  const outcome = async (at: Date) =>
    ((await readTrial(admin, { body: 'https://pills.example/', author: 'trusted' }, at)) as Trial).outcome
  assert.deepEqual([await outcome(now), await outcome(hours(49))], ['hold', 'pass'])
})

test('a host that was excused and is no more is rehearsed, and one that is excused needs none', async () => {
  const host = (action: 'allow' | 'warn' | 'none', named = 'brook.example'): Proposal => {
    return { kind: 'host', host: named, action, reason: '', days: null }
  }
  assert.deepEqual(await proposeChange(admin, host('allow'), now), { rehearsal: null })
  assert.ok((await proposeChange(admin, host('none'), now)).rehearsal)
  assert.deepEqual(await proposeChange(admin, host('warn', 'weir.example'), now), { rehearsal: null })
  assert.deepEqual(await proposeChange(admin, host('none', 'never-listed.example'), now), { rehearsal: null })
})

for (const [who, viewer, code] of strangers)
  test(`${who} changes no rule, uses and cancels no rehearsal, and asks for no training`, async () => {
    await assert.rejects(proposeChange(viewer, terms('note', 'x'), now), refusal(code))
    await assert.rejects(adoptChange(viewer, { id: 'x' }, now), refusal(code))
    await assert.rejects(cancelRehearsal(viewer, { id: 'x' }, now), refusal(code))
    await assert.rejects(askTraining(viewer, undefined, now), refusal(code))
  })

async function rehearsed(proposal: Proposal): Promise<string> {
  const { rehearsal } = await proposeChange(admin, proposal, now)
  await rehearse(rehearsal!, now)
  return rehearsal!
}

const switchOn = async (proposal: Proposal) => adoptChange(admin, { id: await rehearsed(proposal) }, now)

async function decideOn(comment: { id: string }, action: 'approve' | 'remove') {
  const { caseId, claim } = (await claimCase(moderator, { commentId: comment.id }, now))!
  await decide(moderator, { caseId, action, guideline: 5, revision: 1, claim: claim.id }, now)
}

test('a thousand texts are tried at once, in their order, and nothing is stored', async () => {
  const bodies = Array.from({ length: 1_000 }, (_, at) => (at % 2 ? 'See https://example.test/' : `Remark ${at}.`))
  const before = [await db.select({ n: count() }).from(comments), await db.select({ n: count() }).from(findings)]
  const { results } = (await readTrial(admin, { bodies, author: 'new' }, now)) as { results: Trial[] }
  assert.equal(results.length, 1_000)
  const links = results.map((it) => it.findings.some((found) => found.rule === 'links'))
  assert.deepEqual(
    links,
    bodies.map((_, at) => at % 2 === 1),
  )
  assert.deepEqual(
    [await db.select({ n: count() }).from(comments), await db.select({ n: count() }).from(findings)],
    before,
  )
})
