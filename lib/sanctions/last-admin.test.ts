import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import { write } from '#db/connect'
import { users } from '#db/tables/users'
import { changeRole } from '#lib/users/change-role'
import { isAdmin } from '#lib/users/policy'
import { findViewer } from '#lib/users/queries/viewer'
import { aPerson } from '#lib/worlds/stage'
import { imposeSanction } from './impose-sanction.ts'

const now = new Date('2027-03-01T12:00:00Z')
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000)
const reason = 'Sold the list of addresses.'

const demoteAdmins = () =>
  write(async (tx) => void (await tx.update(users).set({ role: 'reader' }).where(eq(users.role, 'admin'))))

test('two admins who ban each other at once leave one', async () => {
  await demoteAdmins()
  const [ruth, sam] = [
    await aPerson({ role: 'admin', name: 'Ruth Abel', now }),
    await aPerson({ role: 'admin', name: 'Sam Ito', now }),
  ]
  const done = await Promise.allSettled([
    imposeSanction(ruth, { userId: sam.id, kind: 'ban', reason }, now),
    imposeSanction(sam, { userId: ruth.id, kind: 'ban', reason }, now),
  ])
  assert.deepEqual(done.map((it) => it.status).toSorted(), ['fulfilled', 'rejected'])
  const left = await Promise.all([ruth, sam].map((it) => findViewer(it.sessionId, now)))
  assert.equal(left.filter(isAdmin).length, 1)
})

test('three admins who suspend each other in a ring at once leave one at least', async () => {
  await demoteAdmins()
  const ring = await Promise.all(
    ['Ruth Abel', 'Sam Ito', 'Ana Reis'].map((name) => aPerson({ role: 'admin', name, now })),
  )
  await Promise.allSettled(
    ring.map((it, at) => {
      const userId = ring[(at + 1) % ring.length]!.id
      return imposeSanction(it, { userId, kind: 'suspension', until: inDays(2), reason }, now)
    }),
  )
  const left = await Promise.all(ring.map((it) => findViewer(it.sessionId, now)))
  assert.ok(left.some(isAdmin))
})

test('case 15: of an admin who bans and one who demotes the other at once, one remains an admin', async () => {
  await demoteAdmins()
  const [ruth, sam] = [
    await aPerson({ role: 'admin', name: 'Ruth Abel', now }),
    await aPerson({ role: 'admin', name: 'Sam Ito', now }),
  ]
  const done = await Promise.allSettled([
    imposeSanction(ruth, { userId: sam.id, kind: 'ban', reason }, now),
    changeRole(sam, { userId: ruth.id, role: 'reader' }, now),
  ])
  assert.deepEqual(done.map((it) => it.status).toSorted(), ['fulfilled', 'rejected'])
  const left = await Promise.all([ruth, sam].map((it) => findViewer(it.sessionId, now)))
  assert.equal(left.filter(isAdmin).length, 1)
})
