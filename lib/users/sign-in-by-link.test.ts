import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  aLink,
  anAccount,
  anEmail,
  countJobs,
  eventsAbout,
  isOver,
  jobsFor,
  minutesLater,
  morning,
  personIn,
  signedIn,
  somewhere,
  withCodes,
} from './accounts/stage.ts'
import { changePassword } from './change-password.ts'
import { visitor } from './policy.ts'
import { requestLink } from './request-link.ts'
import { signIn } from './sign-in.ts'
import { signInByLink } from './sign-in-by-link.ts'

test('a mailed link signs in its owner once, and the session they came with ends', async () => {
  const nell = await signedIn()
  const token = await aLink('sign-in', nell.id)
  const session = await signInByLink(nell, { token }, minutesLater(1))
  assert.equal((await personIn(session, minutesLater(1))).id, nell.id)
  assert.equal(await isOver({ id: nell.sessionId }, minutesLater(1)), true)
  assert.deepEqual(await eventsAbout(nell.id), [
    { name: 'user.signed-in', actorId: nell.id, details: { sessionId: session.id, by: 'link' } },
  ])
  await assert.rejects(signInByLink(visitor, { token }, minutesLater(1)), { code: 'stale-link' })
})

test('a link works for a quarter of an hour, and using one makes the others useless', async () => {
  const { id } = await anAccount()
  const [first, second] = [await aLink('sign-in', id), await aLink('sign-in', id)]
  await assert.rejects(signInByLink(visitor, { token: first }, minutesLater(15)), { code: 'stale-link' })
  await signInByLink(visitor, { token: first }, minutesLater(14))
  await assert.rejects(signInByLink(visitor, { token: second }, minutesLater(14)), { code: 'stale-link' })
})

test('links of other kinds sign nobody in', async () => {
  const { id } = await anAccount()
  for (const kind of ['reset', 'verify', 'email'] as const)
    await assert.rejects(signInByLink(visitor, { token: await aLink(kind, id) }, morning), { code: 'stale-link' })
})

test('a new password makes links that were mailed before useless', async () => {
  const { email, id } = await anAccount()
  const token = await aLink('sign-in', id)
  const password = 'four herons at dusk'
  const here = await personIn(await signIn(visitor, { email, password }, { now: morning, address: somewhere() }))
  await changePassword(here, { current: password, password: 'nine grey geese' }, { now: morning, address: somewhere() })
  await assert.rejects(signInByLink(visitor, { token }, morning), { code: 'stale-link' })
})

test('asking for a link is the same work whether anybody has the address or not', async () => {
  const { id, email } = await anAccount()
  const before = await countJobs('send-sign-in-link')
  for (const asked of [email, anEmail()])
    assert.equal(await requestLink(visitor, { email: asked }, { now: morning, address: somewhere() }), undefined)
  assert.equal(await countJobs('send-sign-in-link'), before + 2)
  assert.equal((await jobsFor(id)).length, 1)
  assert.deepEqual(await eventsAbout(id), [])
})

test('five links may be asked for at once, and nobody elsewhere is kept from asking', async () => {
  const { email } = await anAccount()
  const here = { now: morning, address: somewhere() }
  for (let asked = 0; asked < 5; asked++) await requestLink(visitor, { email }, here)
  await assert.rejects(requestLink(visitor, { email }, here), { code: 'too-many' })
  await requestLink(visitor, { email }, { now: morning, address: somewhere() })
})

test('a link leads to the one-time code where codes are on', async () => {
  const { person } = await withCodes()
  const token = await aLink('sign-in', person.id)
  const session = await signInByLink(visitor, { token }, morning)
  assert.equal(session.awaitsCode, true)
  assert.equal(await isOver(session, morning), true)
})
