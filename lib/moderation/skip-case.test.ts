import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { and, eq } from 'drizzle-orm'
import { db } from '#db/connect'
import { events } from '#db/tables/ground'
import { Refusal } from '#lib/ground/refusal'
import { visitor } from '#lib/users/policy'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { claimCase } from './claim-case.ts'
import { readCase } from './queries/read-case.ts'
import { skipCase } from './skip-case.ts'

const monday = new Date('2026-11-23T09:00:00Z')
const refused = (reason: string, code: string) => (error: unknown) =>
  error instanceof Refusal && error.reason === reason && error.code === code

test('who skips a case lets go of it and says why, and the next one sees that', async () => {
  const mona = await aPerson({ role: 'moderator', name: 'Mona Lind', now: monday })
  const omar = await aPerson({ role: 'moderator', name: 'Omar Haddad', now: monday })
  const ada = await aPerson({ name: 'Ada Okafor', now: monday })
  const comment = await aComment({ author: ada, article: await anArticle(), status: 'held', now: monday })
  const { caseId, claim } = (await claimCase(mona, { commentId: comment.id }, monday))!
  const skip = (viewer: Parameters<typeof skipCase>[0]) =>
    skipCase(viewer, { claim: claim.id, reason: 'language' }, monday)
  await assert.rejects(skip(visitor), refused('sign-in', 'sign-in'))
  await assert.rejects(skip(ada), refused('forbidden', 'forbidden'))
  await assert.rejects(skip(omar), refused('conflict', 'claim-lost'))
  await skip(mona)
  assert.equal((await claimCase(omar, { caseId }, monday))!.caseId, caseId)
  const card = await readCase(omar, { id: caseId }, monday)
  assert.deepEqual(card.skips, [{ by: 'Mona Lind', reason: 'language' }])
  const isIt = and(eq(events.subjectId, caseId), eq(events.name, 'case.skipped'))
  const [event] = await db.select().from(events).where(isIt)
  assert.deepEqual(event!.details, { reason: 'language' })
  await assert.rejects(skip(mona), refused('conflict', 'claim-lost'))
})
