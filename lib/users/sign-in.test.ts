import '#db/testing'
import assert from 'node:assert/strict'
import { mock, test } from 'node:test'
import {
  aLink,
  aName,
  anAccount,
  anEmail,
  eventsAbout,
  isOver,
  minutesLater,
  morning,
  password,
  personIn,
  readAccountOf,
  sanctioned,
  signedIn,
  somewhere,
} from './accounts/stage.ts'
import { countTry } from './accounts/tries.ts'
import { argon2 } from './passwords.ts'
import { visitor } from './policy.ts'
import { register } from './register.ts'
import { signInInput } from './schema.ts'
import { signIn } from './sign-in.ts'
import { verifyEmail } from './verify-email.ts'

const from = (address: string, now = morning) => ({ now, address })

const DAYS = 24 * 60

test('the right password starts a session of thirty days, and the record says so', async () => {
  const { id, email } = await anAccount()
  const session = await signIn(visitor, { email, password }, from(somewhere()))
  assert.equal((await personIn(session)).id, id)
  assert.deepEqual(session.expiresAt, minutesLater(30 * DAYS))
  assert.equal(await isOver(session, minutesLater(30 * DAYS - 1)), false)
  assert.equal(await isOver(session, minutesLater(30 * DAYS)), true)
  assert.deepEqual(await eventsAbout(id), [{ name: 'user.signed-in', actorId: id, details: { sessionId: session.id } }])
})

test('an address is the same in capitals', async () => {
  const { id, email } = await anAccount()
  const session = await signIn(visitor, { email: email.toUpperCase(), password }, from(somewhere()))
  assert.equal(session.userId, id)
})

test('a password is the same however the keyboard composes its letters', async () => {
  const email = anEmail()
  const address = somewhere()
  await register(visitor, { email, name: aName(), password: 'drei Mönche am Fluß' }, from(address))
  const token = await aLink('verify', (await readAccountOf(email))!.id)
  await verifyEmail(visitor, { token, password: 'drei Mo\u0308nche am Fluß' }, from(address))
})

test('staff are signed in for twelve hours', async () => {
  for (const role of ['moderator', 'admin'] as const) {
    const { email } = await anAccount({ role })
    const session = await signIn(visitor, { email, password }, from(somewhere()))
    assert.deepEqual(session.expiresAt, minutesLater(12 * 60))
  }
})

test('case 30: a wrong password, an unknown address and one that is not verified are refused alike and cost the same', async () => {
  const { email } = await anAccount()
  const unverified = anEmail()
  await register(visitor, { email: unverified, name: 'Jun Watanabe', password }, from(somewhere()))
  const tries = [
    { email, password: 'not the password' },
    { email: anEmail(), password },
    { email: unverified, password },
    { email: unverified, password: 'not the password' },
  ]
  const refusals = []
  for (const typed of tries) {
    const comparing = mock.method(argon2, 'verify')
    const refusal = await signIn(visitor, typed, from(somewhere())).catch((error) => error)
    refusals.push({ ...refusal, message: refusal.message, compared: comparing.mock.callCount() })
    comparing.mock.restore()
  }
  assert.equal(refusals[0].code, 'wrong-password')
  assert.equal(refusals[0].reason, 'sign-in')
  assert.equal(refusals[0].compared, 1)
  for (const refusal of refusals) assert.deepEqual(refusal, refusals[0])
})

test('case 31: somebody who guesses is stopped, and the owner signs in from elsewhere all the while', async () => {
  const { id, email } = await anAccount()
  const [attacker, home] = [somewhere(), somewhere()]
  for (let guess = 0; guess < 10; guess++)
    await assert.rejects(signIn(visitor, { email, password: `guess ${guess}` }, from(attacker)), {
      code: 'wrong-password',
    })
  await assert.rejects(
    signIn(visitor, { email, password }, from(attacker)),
    (error: { code: string; retryAfter: number }) => {
      assert.equal(error.code, 'too-many')
      assert.equal(error.retryAfter, 30)
      return true
    },
  )
  assert.equal((await signIn(visitor, { email, password }, from(home))).userId, id)
  assert.equal((await signIn(visitor, { email, password }, from(attacker, minutesLater(1)))).userId, id)
})

test('guesses at an address nobody has are counted like any', async () => {
  const [email, attacker] = [anEmail(), somewhere()]
  for (let guess = 0; guess < 10; guess++)
    await assert.rejects(signIn(visitor, { email, password }, from(attacker)), { code: 'wrong-password' })
  await assert.rejects(signIn(visitor, { email, password }, from(attacker)), { code: 'too-many' })
})

test('of many guesses at once, no more are compared than the limit allows', async () => {
  const { email } = await anAccount()
  const attacker = somewhere()
  const comparing = mock.method(argon2, 'verify')
  const guesses = Array.from({ length: 25 }, (_, at) =>
    signIn(visitor, { email, password: `guess ${at}` }, from(attacker)).catch((error) => error.code),
  )
  const codes = await Promise.all(guesses)
  const compared = comparing.mock.callCount()
  comparing.mock.restore()
  assert.equal(compared, 10)
  assert.equal(codes.filter((code) => code === 'too-many').length, 15)
})

test('one address cannot try a password on every account', async () => {
  const attacker = somewhere()
  for (let at = 0; at < 100; at++) await countTry({ what: 'password', email: anEmail(), address: attacker }, morning)
  const { id, email } = await anAccount()
  await assert.rejects(signIn(visitor, { email, password }, from(attacker)), { code: 'too-many' })
  assert.equal((await signIn(visitor, { email, password }, from(somewhere()))).userId, id)
})

test('signing in successfully, again and again, uses up no limit', async () => {
  const { email } = await anAccount()
  const home = somewhere()
  for (let time = 0; time < 14; time++) await signIn(visitor, { email, password }, from(home))
})

test('a limit is about the account and the address, whatever else is sent along', () => {
  assert.equal(signInInput.safeParse({ email: 'nell@example.test', password, address: '192.0.2.1' }).success, false)
  assert.equal(signInInput.safeParse({ email: 'nell@example.test', password: { $gt: '' } }).success, false)
})

test('signing in on a browser that is signed in ends the session it had', async () => {
  const before = await signedIn()
  const { email } = await anAccount()
  const session = await signIn(before, { email, password }, from(somewhere()))
  assert.equal(await isOver({ id: before.sessionId }, morning), true)
  assert.equal(await isOver(session, morning), false)
})

test('somebody who is banned still signs in, and is seen to be banned', async () => {
  const { id, email } = await anAccount()
  await sanctioned(id, 'ban')
  const session = await signIn(visitor, { email, password }, from(somewhere()))
  assert.equal((await personIn(session)).standing.kind, 'ban')
})
