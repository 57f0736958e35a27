import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  eventsAbout,
  isOver,
  minutesLater,
  morning,
  namesOfEventsAbout,
  signedIn,
  signedInAgain,
} from './accounts/stage.ts'
import { visitor } from './policy.ts'
import { listOwnSessions } from './queries/read-account.ts'
import { signOut } from './sign-out.ts'
import { signOutEverywhere } from './sign-out-everywhere.ts'

test('signing out ends this session and no other, whoever kept its cookie', async () => {
  const here = await signedIn()
  const there = await signedInAgain(here)
  await signOut(here, undefined, morning)
  assert.equal(await isOver({ id: here.sessionId }, morning), true)
  assert.equal(await isOver({ id: there.sessionId }, morning), false)
  assert.deepEqual(await eventsAbout(here.id), [
    { name: 'user.signed-out', actorId: here.id, details: { sessionId: here.sessionId } },
  ])
})

test('signing out twice is told once', async () => {
  const person = await signedIn()
  await signOut(person, undefined, morning)
  await signOut(person, undefined, morning)
  assert.deepEqual(await namesOfEventsAbout(person.id), ['user.signed-out'])
})

test('signing out everywhere ends every session of one person', async () => {
  const here = await signedIn()
  const there = await signedInAgain(here)
  const neighbour = await signedIn()
  assert.equal(await signOutEverywhere(here, undefined, minutesLater(1)), 2)
  for (const { sessionId } of [here, there]) assert.equal(await isOver({ id: sessionId }, minutesLater(1)), true)
  assert.equal(await isOver({ id: neighbour.sessionId }, minutesLater(1)), false)
  assert.deepEqual(await eventsAbout(here.id), [
    { name: 'user.signed-out-everywhere', actorId: here.id, details: { sessions: 2 } },
  ])
})

test('a visitor has no session to end or to list', async () => {
  await assert.rejects(signOut(visitor, undefined, morning), { reason: 'sign-in' })
  await assert.rejects(signOutEverywhere(visitor, undefined, morning), { reason: 'sign-in' })
  await assert.rejects(listOwnSessions(visitor, morning), { reason: 'sign-in' })
})

test('the list of sessions holds those that still work, the latest first', async () => {
  const old = await signedIn({}, minutesLater(-40 * 24 * 60))
  const here = await signedInAgain(old)
  const ended = await signedInAgain(old)
  await signOut(ended, undefined, morning)
  const there = await signedInAgain(old, minutesLater(1))
  const listed = await listOwnSessions(here, minutesLater(2))
  assert.deepEqual(
    listed.map(({ id, current }) => ({ id, current })),
    [
      { id: there.sessionId, current: false },
      { id: here.sessionId, current: true },
    ],
  )
})
