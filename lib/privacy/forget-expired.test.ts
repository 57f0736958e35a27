import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { and, eq, isNotNull } from 'drizzle-orm'
import { db, write } from '#db/connect'
import { reports } from '#db/tables/cases'
import { sessions, users, visits } from '#db/tables/users'
import { say } from '#lib/ground/catalogue/say'
import { idAt } from '#lib/ground/ids'
import { waitFor } from '#lib/ground/limits'
import { storeSetting } from '#lib/ground/settings'
import { operator, visitor } from '#lib/users/policy'
import { aPerson } from '#lib/worlds/stage'
import { forgetExpired } from './forget-expired.ts'
import { readRetention } from './queries/read-retention.ts'

const now = new Date('2026-11-01T10:00:00Z')
const later = (days: number) => new Date(now.getTime() + days * 86_400_000)
const limit = { name: 'test:forgetting', burst: 1, every: 60 }

test('what has run out is forgotten, what is in force stays', async () => {
  const reader = await aPerson({ name: 'Ines Marten', now })
  await write((tx) => waitFor(tx, limit, reader.id, now))
  await forgetExpired(operator, undefined, now)
  assert.equal(await db.$count(sessions, eq(sessions.userId, reader.id)), 1)
  assert.ok((await write((tx) => waitFor(tx, limit, reader.id, now))) > 0)
  await forgetExpired(operator, undefined, later(40))
  assert.equal(await db.$count(sessions, eq(sessions.userId, reader.id)), 0)
})

test('only the site itself forgets', async () => {
  await assert.rejects(forgetExpired(visitor, undefined, now), { code: 'forbidden' })
})

test('visits, contacts and accounts nobody confirmed are kept as long as the settings say, and no longer', async () => {
  const [reader, unconfirmed] = [await aPerson({ now }), await aPerson({ now })]
  const visit = { id: idAt(now), userId: reader.id, articleId: idAt(now), visitedAt: now }
  const about = { subject: 'comment', subjectId: idAt(now), reportedAt: now, contact: 'ines@example.test' } as const
  const report = { id: idAt(now), ...about, decidedAt: now }
  await write(async (tx) => {
    await tx.insert(visits).values(visit)
    await tx.insert(reports).values(report)
    await tx.update(users).set({ verifiedAt: null, joinedAt: now }).where(eq(users.id, unconfirmed.id))
    await storeSetting(tx, 'keepVisits', { value: 3, now })
    await storeSetting(tx, 'keepContacts', { value: 2, now })
    await storeSetting(tx, 'keepUnverified', { value: 1, now })
  })
  const kept = async () => [
    await db.$count(visits, eq(visits.id, visit.id)),
    await db.$count(reports, and(eq(reports.id, report.id), isNotNull(reports.contact))),
    await db.$count(users, eq(users.id, unconfirmed.id)),
  ]
  const left = []
  for (const day of [0.9, 1.1, 2.1, 3.1]) {
    await forgetExpired(operator, undefined, later(day))
    left.push(await kept())
  }
  assert.deepEqual(left, [
    [1, 1, 1],
    [1, 1, 0],
    [1, 0, 0],
    [0, 0, 0],
  ])
  assert.equal(await db.$count(reports, eq(reports.id, report.id)), 1)
})

test('the privacy page says the figures that enforce it', async () => {
  await write((tx) => storeSetting(tx, 'keepContacts', { value: 44, now }))
  const retention = await readRetention(visitor)
  assert.equal(retention.contact, 44)
  assert.match(say('privacy.report.text', retention), /deleted 44 days after the decision/)
  assert.match(say('privacy.address.text', retention), /never later than 30 days/)
})

test('no limit can keep the hash of an address for longer than is said', async () => {
  const long = { name: 'test:long', burst: 31, every: 86_400 }
  await assert.rejects(
    write((tx) => waitFor(tx, long, 'somebody', now)),
    /lasts too long/,
  )
})
