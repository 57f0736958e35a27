import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eventsAbout, minutesLater, password, personIn, signedIn, signedInAgain, somewhere } from './accounts/stage.ts'
import { confirmSelf } from './confirm-self.ts'
import { visitor } from './policy.ts'
import { refuseUnlessConfirmed } from './refuse-unless-confirmed.ts'

const at = (minutes: number) => ({ now: minutesLater(minutes), address: somewhere() })

test('whoever signed in a quarter of an hour ago confirms that it is them', async () => {
  const nell = await signedIn()
  refuseUnlessConfirmed(nell, minutesLater(14))
  assert.throws(() => refuseUnlessConfirmed(nell, minutesLater(15)), { code: 'confirm', reason: 'forbidden' })
  assert.throws(() => refuseUnlessConfirmed(visitor, minutesLater(0)), { code: 'sign-in' })
})

test('the password confirms this session for another quarter of an hour, and no other session', async () => {
  const nell = await signedIn()
  const elsewhere = await signedInAgain(nell)
  await confirmSelf(nell, { password }, at(60))
  refuseUnlessConfirmed(await personIn({ id: nell.sessionId }, minutesLater(74)), minutesLater(74))
  const there = await personIn({ id: elsewhere.sessionId }, minutesLater(60))
  assert.throws(() => refuseUnlessConfirmed(there, minutesLater(60)), { code: 'confirm' })
  assert.deepEqual(await eventsAbout(nell.id), [
    { name: 'user.confirmed', actorId: nell.id, details: { sessionId: nell.sessionId } },
  ])
})

test('a wrong password or none confirms nothing, and is counted', async () => {
  const nell = await signedIn()
  const when = at(60)
  for (const typed of [{ password: 'three noisy herons' }, {}])
    await assert.rejects(confirmSelf(nell, typed, when), { code: 'password-differs' })
  for (let tries = 2; tries < 10; tries++) await confirmSelf(nell, {}, when).catch(() => {})
  await assert.rejects(confirmSelf(nell, { password }, when), { code: 'too-many' })
  const still = await personIn({ id: nell.sessionId }, minutesLater(60))
  assert.throws(() => refuseUnlessConfirmed(still, minutesLater(60)), { code: 'confirm' })
})

test('a visitor has nothing to confirm', async () => {
  await assert.rejects(confirmSelf(visitor, { password }, at(0)), { code: 'sign-in' })
})
