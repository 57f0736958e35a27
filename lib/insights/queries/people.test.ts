import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Refusal } from '#lib/ground/refusal'
import { imposeSanction } from '#lib/sanctions/impose-sanction'
import { visitor } from '#lib/users/policy'
import { aPerson } from '#lib/worlds/stage'
import { listEventsAbout } from './list-events-about.ts'
import { readPeopleCounts } from './read-people-counts.ts'

const now = new Date('2027-03-01T12:00:00Z')
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000)
const reason = 'Posted the same advertisement forty times.'
const admin = await aPerson({ role: 'admin', name: 'Ruth Abel', now })
const moderator = await aPerson({ role: 'moderator', name: 'Noor Haddad', now })

const refusal = (code: string) => (error: Refusal) => error.name === 'Refusal' && error.code === code

test('people are counted once each, in their role and under the strictest sanction in force', async () => {
  const before = await readPeopleCounts(admin, now)
  const [karl, mei, tom] = [await aPerson({ now }), await aPerson({ now }), await aPerson({ now })]
  await imposeSanction(admin, { userId: karl.id, kind: 'hold', reason }, now)
  await imposeSanction(admin, { userId: karl.id, kind: 'ban', reason }, now)
  await imposeSanction(admin, { userId: mei.id, kind: 'suspension', until: inDays(2), reason }, now)
  await imposeSanction(admin, { userId: mei.id, kind: 'hold', reason }, now)
  await imposeSanction(admin, { userId: tom.id, kind: 'warning', reason }, now)
  const after = await readPeopleCounts(admin, now)
  assert.equal(after.roles.reader - before.roles.reader, 3)
  assert.deepEqual(after.standings, {
    ...before.standings,
    suspension: before.standings.suspension + 1,
    ban: before.standings.ban + 1,
  })
  const later = await readPeopleCounts(admin, inDays(2))
  assert.equal(later.standings.hold, before.standings.hold + 1)
  assert.equal(later.standings.suspension, before.standings.suspension)
})

test('what happened to a person is told with who did it, newest first, in pages without doubles', async () => {
  const reader = await aPerson({ now })
  for (let minute = 0; minute < 25; minute++) {
    const at = new Date(now.getTime() + minute * 60_000)
    await imposeSanction({ ...moderator, confirmedAt: at }, { userId: reader.id, kind: 'warning', reason }, at)
  }
  await imposeSanction({ ...admin, confirmedAt: inDays(1) }, { userId: reader.id, kind: 'ban', reason }, inDays(1))
  const first = await listEventsAbout(admin, { userId: reader.id })
  assert.deepEqual(
    first.items.slice(0, 2).map((it) => [it.name, it.by?.name]),
    [
      ['user.banned', 'Ruth Abel'],
      ['user.warned', 'Noor Haddad'],
    ],
  )
  const second = await listEventsAbout(admin, { userId: reader.id, after: first.next! })
  assert.equal(second.next, null)
  assert.equal(new Set([...first.items, ...second.items].map((it) => it.id)).size, 26)
})

test('only admins are told', async () => {
  for (const [viewer, code] of [
    [visitor, 'sign-in'],
    [moderator, 'forbidden'],
  ] as const) {
    await assert.rejects(readPeopleCounts(viewer, now), refusal(code))
    await assert.rejects(listEventsAbout(viewer, { userId: admin.id }), refusal(code))
  }
})
