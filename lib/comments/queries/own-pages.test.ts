import '#db/testing'
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { write } from '#db/connect'
import { statements as counted } from '#db/statements'
import { idAt } from '#lib/ground/ids'
import { storeSetting } from '#lib/ground/settings'
import { storeFirstGuidelines } from '#lib/guidelines/store-first-guidelines'
import { claimCase } from '#lib/moderation/claim-case'
import { decide } from '#lib/moderation/decide'
import { type Person, visitor } from '#lib/users/policy'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { muteReader } from '../mute-reader.ts'
import { unmuteReader } from '../unmute-reader.ts'
import { withdrawComment } from '../withdraw-comment.ts'
import { listMutes } from './list-mutes.ts'
import { listOwnComments } from './list-own-comments.ts'
import { readReader } from './read-reader.ts'

const now = new Date('2026-11-23T10:00:00Z')
const seconds = (count: number) => new Date(now.getTime() + count * 1_000)

before(() => storeFirstGuidelines(now))

async function removed(comment: { id: string; revision: number }) {
  const moderator = await aPerson({ role: 'moderator', now })
  const { caseId, claim } = (await claimCase(moderator, { commentId: comment.id }, now))!
  const said = { action: 'remove', guideline: 1, note: undefined, revision: comment.revision, claim: claim.id } as const
  await decide(moderator, { ...said, caseId }, now)
}

/** One comment of each kind, oldest first: published, waiting, withdrawn, removed, and under an article that is gone. */
async function aHistory(author: Person) {
  const article = await anArticle()
  const published = await aComment({ author, article, body: 'The railings are lovely.', now: seconds(-45) })
  const held = await aComment({ author, article, body: 'My first remark.', status: 'held', now: seconds(-40) })
  const withdrawn = await aComment({ author, article, body: 'I take this back.', now: seconds(-35) })
  await withdrawComment(author, { commentId: withdrawn.id }, { now })
  const gone = await aComment({ author, article, body: 'Only a fool would walk there.', now: seconds(-30) })
  await removed(gone)
  const unpublished = await anArticle({ unpublishedAt: now })
  const lost = await aComment({ author, article: unpublished, body: 'Under a page that is gone.', now: seconds(-25) })
  return { article, published, held, withdrawn, gone, lost }
}

test('somebody finds all of their comments, with where each stands and why, and no words they withdrew', async () => {
  const rolf = await aPerson({ name: 'Rolf Brandt', now })
  await aHistory(rolf)
  const { items, next } = await listOwnComments(rolf, {}, seconds(11))
  assert.deepEqual(
    items.map((it) => it.status),
    ['published', 'removed', 'withdrawn', 'held', 'published'],
  )
  assert.equal(next, null)
  assert.equal(items[1]?.guideline?.number, 1)
  assert.ok(items[1]?.statement)
  assert.match(items[1]?.html ?? '', /Only a fool/)
  assert.equal(items[2]?.html, '')
  assert.ok((items[3]?.why.length ?? 0) > 0)
})

test('a removal that can still be undone is not told to its author', async () => {
  const rolf = await aPerson({ name: 'Rolf Brandt', now })
  const comment = await aComment({ author: rolf, article: await anArticle(), now })
  await removed(comment)
  const statusAt = async (at: Date) => (await listOwnComments(rolf, {}, at)).items[0]?.status
  assert.deepEqual([await statusAt(seconds(9)), await statusAt(seconds(11))], ['published', 'removed'])
})

test('case 13: a reader’s page shows what is published and nothing that waits, was removed, withdrawn or unpublished', async () => {
  const rolf = await aPerson({ name: 'Rolf Brandt', now })
  const { published } = await aHistory(rolf)
  const moderator = await aPerson({ role: 'moderator', now })
  for (const viewer of [visitor, moderator, rolf]) {
    const page = await readReader(viewer, { readerId: rolf.id })
    assert.deepEqual(
      page.items.map((it) => it.id),
      [published.id],
    )
    assert.deepEqual(Object.keys(page.reader), ['id', 'name', 'role', 'badge', 'joinedAt'])
  }
})

test('pages go on where the last one ended, in as many statements however long they are', async () => {
  const rolf = await aPerson({ name: 'Rolf Brandt', now })
  const article = await anArticle()
  for (let count = 0; count < 27; count++) await aComment({ author: rolf, article, body: `Remark ${count}.`, now })
  for (const read of [
    (after?: string) => readReader(visitor, { readerId: rolf.id, after }),
    (after?: string) => listOwnComments(rolf, { after }, now),
  ]) {
    const from = counted.count
    const first = await read()
    assert.ok(counted.count - from <= 4)
    const second = await read(first.next ?? '')
    assert.deepEqual([first.items.length, second.items.length, second.next], [25, 2, null])
    assert.equal(new Set([...first.items, ...second.items].map((it) => it.id)).size, 27)
  }
})

test('there are no readers’ pages where they are switched off, and none of nobody', async () => {
  const rolf = await aPerson({ name: 'Rolf Brandt', now })
  await assert.rejects(readReader(visitor, { readerId: idAt(now) }), { code: 'not-found' })
  await write((tx) => storeSetting(tx, 'profiles', { value: false, now }))
  await assert.rejects(readReader(visitor, { readerId: rolf.id }), { code: 'not-found' })
  await write((tx) => storeSetting(tx, 'profiles', { value: true, now }))
})

test('whom somebody muted stands on their list until they take it back, and on nobody else’s', async () => {
  const [ada, rolf] = [await aPerson({ name: 'Ada Okafor', now }), await aPerson({ name: 'Rolf Brandt', now })]
  const comment = await aComment({ author: rolf, article: await anArticle(), now })
  await muteReader(ada, { commentId: comment.id }, { now })
  const [mute] = (await listMutes(ada, {})).items
  assert.deepEqual([mute?.readerId, mute?.name, mute?.mutedAt], [rolf.id, 'Rolf Brandt', now])
  assert.deepEqual((await listMutes(rolf, {})).items, [])
  await unmuteReader(ada, { userId: rolf.id }, { now })
  assert.deepEqual((await listMutes(ada, {})).items, [])
})

test('own pages are for those who are signed in', async () => {
  await assert.rejects(listOwnComments(visitor, {}, now), { code: 'sign-in' })
  await assert.rejects(listMutes(visitor, {}), { code: 'sign-in' })
})
