import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import { db } from '#db/connect'
import { users } from '#db/tables/users'
import {
  aName,
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
  withoutAdmins,
} from './accounts/stage.ts'
import { changeRole } from './change-role.ts'
import { visitor } from './policy.ts'
import { register } from './register.ts'
import { changeRoleInput } from './schema.ts'

const roleOf = async (id: string) =>
  (await db.select({ role: users.role }).from(users).where(eq(users.id, id)))[0]?.role

test('an admin gives a role, and it counts from the very next request', async () => {
  const admin = await signedIn({ role: 'admin' })
  const reader = await signedIn()
  const given = await changeRole(admin, { userId: reader.id, role: 'moderator' }, minutesLater(1))
  assert.deepEqual(given, { id: reader.id, role: 'moderator' })
  assert.equal((await personIn({ id: reader.sessionId }, minutesLater(1))).role, 'moderator')
  assert.deepEqual(await eventsAbout(reader.id), [
    { name: 'user.role-changed', actorId: admin.id, details: { before: 'reader', after: 'moderator' } },
  ])
  await changeRole(admin, { userId: reader.id, role: 'reader' }, minutesLater(2))
  assert.equal((await personIn({ id: reader.sessionId }, minutesLater(2))).role, 'reader')
})

test('whoever becomes staff stays signed in no longer than staff do', async () => {
  const admin = await signedIn({ role: 'admin' })
  const reader = await signedIn()
  await changeRole(admin, { userId: reader.id, role: 'moderator' }, morning)
  assert.equal(await isOver({ id: reader.sessionId }, minutesLater(12 * 60 - 1)), false)
  assert.equal(await isOver({ id: reader.sessionId }, minutesLater(12 * 60)), true)
})

test('a role somebody has already is given without an event', async () => {
  const admin = await signedIn({ role: 'admin' })
  const reader = await signedIn()
  await changeRole(admin, { userId: reader.id, role: 'reader' }, morning)
  assert.deepEqual(await eventsAbout(reader.id), [])
})

test('nobody gives a role to themselves', async () => {
  const admin = await signedIn({ role: 'admin' })
  await assert.rejects(changeRole(admin, { userId: admin.id, role: 'reader' }, morning), { code: 'own-account' })
  const moderator = await signedIn({ role: 'moderator' })
  await assert.rejects(changeRole(moderator, { userId: moderator.id, role: 'admin' }, morning), { code: 'forbidden' })
  assert.equal(await roleOf(moderator.id), 'moderator')
})

test('nobody but an admin gives roles', async () => {
  const reader = await signedIn()
  await assert.rejects(changeRole(visitor, { userId: reader.id, role: 'admin' }, morning), { reason: 'sign-in' })
  for (const viewer of [await signedIn(), await signedIn({ role: 'moderator' })])
    await assert.rejects(changeRole(viewer, { userId: reader.id, role: 'admin' }, morning), {
      code: 'forbidden',
      reason: 'forbidden',
    })
  assert.equal(await roleOf(reader.id), 'reader')
})

test('an admin who was demoted meanwhile changes nothing any more', async () => {
  const [ada, ben] = [await signedIn({ role: 'admin' }), await signedIn({ role: 'admin' })]
  const reader = await signedIn()
  await changeRole(ada, { userId: ben.id, role: 'reader' }, morning)
  await assert.rejects(changeRole(ben, { userId: reader.id, role: 'moderator' }, morning), { code: 'forbidden' })
  await assert.rejects(changeRole(ben, { userId: ada.id, role: 'reader' }, morning), { code: 'forbidden' })
  assert.equal(await roleOf(ada.id), 'admin')
})

test('two admins who demote each other at once leave one', () =>
  withoutAdmins(async () => {
    const [ada, ben] = [await signedIn({ role: 'admin' }), await signedIn({ role: 'admin' })]
    const went = await Promise.allSettled([
      changeRole(ada, { userId: ben.id, role: 'reader' }, morning),
      changeRole(ben, { userId: ada.id, role: 'reader' }, morning),
    ])
    assert.deepEqual(went.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    assert.equal(await db.$count(users, eq(users.role, 'admin')), 1)
  }))

test('the last admin who can act stays one: somebody suspended does not count', () =>
  withoutAdmins(async () => {
    const [ada, ben] = [await signedIn({ role: 'admin' }), await signedIn({ role: 'admin' })]
    await sanctioned(ada.id, 'suspension', minutesLater(60))
    await assert.rejects(changeRole(ada, { userId: ben.id, role: 'reader' }, minutesLater(1)), {
      code: 'last-admin',
      reason: 'conflict',
    })
    assert.equal(await roleOf(ben.id), 'admin')
    await changeRole(ada, { userId: ben.id, role: 'reader' }, minutesLater(61))
  }))

test('somebody who is not verified, or not there, is given no role', async () => {
  const admin = await signedIn({ role: 'admin' })
  const email = anEmail('mallory')
  await register(visitor, { email, name: aName(), password }, { now: morning, address: somewhere() })
  const { id } = (await readAccountOf(email))!
  for (const userId of [id, '019ab0a0-0000-7000-8000-000000000000'])
    await assert.rejects(changeRole(admin, { userId, role: 'admin' }, morning), { code: 'not-found' })
  assert.equal(await roleOf(id), 'reader')
})

test('a role is one of three words and nothing else comes with it', () => {
  for (const body of [{ role: 'owner' }, { role: ['admin'] }, { role: 1 }, { role: 'admin', badge: 'x' }, {}])
    assert.equal(changeRoleInput.safeParse(body).success, false)
})
