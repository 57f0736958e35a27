import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  aLink,
  anAccount,
  eventsAbout,
  isOver,
  morning,
  password,
  readAccountOf,
  signedInAgain,
  somewhere,
} from './accounts/stage.ts'
import { changePassword } from './change-password.ts'
import { visitor } from './policy.ts'
import { resetPassword } from './reset-password.ts'
import { signIn } from './sign-in.ts'

const fresh = 'seven swans on the weir'
const when = () => ({ now: morning, address: somewhere() })

test('whoever knows the current password sets another, and every other session ends', async () => {
  const account = await anAccount()
  const [here, there] = [await signedInAgain(account), await signedInAgain(account)]
  await changePassword(here, { current: password, password: fresh }, when())
  assert.equal(await isOver({ id: here.sessionId }, morning), false)
  assert.equal(await isOver({ id: there.sessionId }, morning), true)
  assert.deepEqual(await eventsAbout(account.id), [
    { name: 'user.password-changed', actorId: account.id, details: { sessions: 1 } },
  ])
  await assert.rejects(signIn(visitor, { email: account.email, password }, when()), { code: 'wrong-password' })
  await signIn(visitor, { email: account.email, password: fresh }, when())
})

test('links to set a password stop working when it is changed', async () => {
  const account = await anAccount()
  const token = await aLink('reset', account.id)
  await changePassword(await signedInAgain(account), { current: password, password: fresh }, when())
  await assert.rejects(resetPassword(visitor, { token, password }, morning), { code: 'stale-link' })
})

test('a wrong current password changes nothing, and cannot be guessed from a session left open', async () => {
  const account = await anAccount()
  const [here, there] = [await signedInAgain(account), await signedInAgain(account)]
  const before = await readAccountOf(account.email)
  const place = when()
  for (let guess = 0; guess < 10; guess++)
    await assert.rejects(changePassword(here, { current: `guess ${guess}`, password: fresh }, place), {
      code: 'password-differs',
      reason: 'invalid',
    })
  await assert.rejects(changePassword(here, { current: password, password: fresh }, place), { code: 'too-many' })
  assert.deepEqual(await readAccountOf(account.email), before)
  assert.equal(await isOver({ id: there.sessionId }, morning), false)
})

test('of two changes at once, one counts and the other is told', async () => {
  const account = await anAccount()
  const [here, there] = [await signedInAgain(account), await signedInAgain(account)]
  const went = await Promise.allSettled([
    changePassword(here, { current: password, password: fresh }, when()),
    changePassword(there, { current: password, password: 'nine geese in a row' }, when()),
  ])
  assert.deepEqual(went.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
})

test('a visitor has no password to change', async () => {
  await assert.rejects(changePassword(visitor, { current: password, password: fresh }, when()), { reason: 'sign-in' })
})
