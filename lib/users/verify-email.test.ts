import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  aLink,
  aName,
  anAccount,
  anEmail,
  isOver,
  minutesLater,
  morning,
  namesOfEventsAbout,
  password,
  personIn,
  readAccountOf,
  somewhere,
} from './accounts/stage.ts'
import { visitor } from './policy.ts'
import { findMailedLink } from './queries/links.ts'
import { register } from './register.ts'
import { verifyEmail } from './verify-email.ts'

async function aRegistration({ name = aName(), word = password } = {}) {
  const email = anEmail()
  await register(visitor, { email, name, password: word }, { now: morning, address: somewhere() })
  const { id } = (await readAccountOf(email))!
  return { id, email, name, token: await aLink('verify', id) }
}

const here = () => ({ now: minutesLater(5), address: somewhere() })

test('the link and the password together verify an address and sign its owner in', async () => {
  const { id, email, name, token } = await aRegistration()
  const session = await verifyEmail(visitor, { token, password }, here())
  const person = await personIn(session, minutesLater(6))
  assert.equal(person.id, id)
  assert.equal(person.name, name)
  assert.deepEqual((await readAccountOf(email))?.verifiedAt, minutesLater(5))
  assert.deepEqual(await namesOfEventsAbout(id), ['user.registered', 'user.verified'])
})

test('a link works once', async () => {
  const { token } = await aRegistration()
  await verifyEmail(visitor, { token, password }, here())
  await assert.rejects(verifyEmail(visitor, { token, password }, here()), { code: 'stale-link', reason: 'not-found' })
})

test('a link works for a day', async () => {
  const { token } = await aRegistration()
  const when = { now: minutesLater(24 * 60), address: somewhere() }
  await assert.rejects(verifyEmail(visitor, { token, password }, when), { code: 'stale-link' })
  const justBefore = { ...when, now: minutesLater(24 * 60 - 1) }
  await verifyEmail(visitor, { token, password }, justBefore)
})

test('a link to set a password, and one that was made up, verify nothing', async () => {
  const { id, email } = await aRegistration()
  for (const token of [await aLink('reset', id), 'made-up', ''])
    await assert.rejects(verifyEmail(visitor, { token, password }, here()), { code: 'stale-link' })
  assert.equal((await readAccountOf(email))?.verifiedAt, null)
})

test('whoever registered an address of somebody else gets nothing by its owner opening the link', async () => {
  const { email, token } = await aRegistration({ name: aName('Mallory'), word: 'chosen by mallory' })
  assert.deepEqual(await findMailedLink(visitor, { kind: 'verify', token }, here().now), { email })
  assert.equal((await readAccountOf(email))?.verifiedAt, null)
  await assert.rejects(verifyEmail(visitor, { token, password: 'a guess by the owner' }, here()), {
    code: 'password-differs',
    reason: 'invalid',
  })
  assert.equal((await readAccountOf(email))?.verifiedAt, null)
})

test('looking at a link does not use it up', async () => {
  const { token } = await aRegistration()
  for (let look = 0; look < 3; look++)
    assert.ok(await findMailedLink(visitor, { kind: 'verify', token }, minutesLater(look)))
  await verifyEmail(visitor, { token, password }, here())
  assert.equal(await findMailedLink(visitor, { kind: 'verify', token }, minutesLater(6)), undefined)
})

test('a name that has gone to somebody meanwhile can be chosen anew without another mail', async () => {
  const { email, name, token } = await aRegistration()
  await anAccount({ name })
  await assert.rejects(verifyEmail(visitor, { token, password }, here()), { code: 'name-taken' })
  await assert.rejects(verifyEmail(visitor, { token, password, name: 'Admin' }, here()), { code: 'name-reserved' })
  const another = aName('Vera')
  await verifyEmail(visitor, { token, password, name: another }, here())
  assert.equal((await readAccountOf(email))?.name, another)
})

test('of two who registered one name, whoever verifies first has it', async () => {
  const name = aName('Jun')
  const [first, second] = [await aRegistration({ name }), await aRegistration({ name })]
  const both = [first, second].map(({ token }) => verifyEmail(visitor, { token, password }, here()))
  const went = await Promise.allSettled(both)
  assert.deepEqual(went.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
})

test('a link opened in two windows at once signs in once', async () => {
  const { token } = await aRegistration()
  const went = await Promise.allSettled([1, 2].map(() => verifyEmail(visitor, { token, password }, here())))
  const signedIn = went.flatMap((it) => (it.status === 'fulfilled' ? [it.value] : []))
  assert.equal(signedIn.length, 1)
  assert.equal(await isOver(signedIn[0]!, minutesLater(6)), false)
})

test('the password of a link cannot be guessed for long', async () => {
  const { token } = await aRegistration()
  const when = here()
  for (let guess = 0; guess < 10; guess++)
    await assert.rejects(verifyEmail(visitor, { token, password: `guess ${guess}` }, when), {
      code: 'password-differs',
    })
  await assert.rejects(verifyEmail(visitor, { token, password }, when), { reason: 'too-many' })
})
