import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import { write } from '#db/connect'
import { comments } from '#db/tables/comments'
import { likeness } from '#lib/screening/likeness'
import { anArticle, aPerson } from '#lib/worlds/stage'
import { postComment } from '../post-comment.ts'

const now = new Date('2026-11-24T18:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const long =
  'I have read the plans of the council from the first page to the last and nobody has counted the delivery vans'

async function post(body: string, { at = now, who }: { at?: Date; who?: Awaited<ReturnType<typeof aPerson>> } = {}) {
  const [author, article] = [who ?? (await aPerson({ now: later(-60 * 24 * 60) })), await anArticle()]
  const input = { slug: article.slug, body, parentId: undefined, key: undefined, anyway: false }
  return postComment(author, input, { now: at, address: author.id })
}

const because = (posted: { why: string[] }) => posted.why.some((it) => it.startsWith('Nearly the same words'))

test('the third reader who says nearly the same waits, and one who says something else does not', async () => {
  assert.equal(because(await post(`${long}.`)), false)
  assert.equal(because(await post(`${long}!!`, { at: later(1) })), false)
  assert.equal(because(await post(`Well: ${long.toUpperCase()}`, { at: later(2) })), true)
  assert.equal(
    because(await post('The plans of the council are fine by me, and the vans will find a way, they always have.')),
    false,
  )
})

test('one reader who says the same under two articles is no campaign', async () => {
  const who = await aPerson({ now: later(-60) })
  const own = 'My uncle repaired the organ of this church with his own hands in the winter of the year of the flood'
  await post(own, { who })
  assert.equal(because(await post(`${own}, as I said`, { who, at: later(1) })), false)
})

test('nearly a comment that a person removed waits, by whomever', async () => {
  const advert =
    'Best quality pills without any prescription, delivered in a plain box to your door within a single day'
  const { id } = await post(advert)
  await write(async (tx) => void (await tx.update(comments).set({ status: 'removed' }).where(eq(comments.id, id))))
  assert.equal(because(await post(`b e s t ${advert.slice(5)} ref 707`, { at: later(1) })), true)
})

test('texts are alike by what they share, whatever they are spaced or dressed like', () => {
  assert.equal(likeness(long, long.replaceAll(' ', '  ')), 1)
  assert.ok(likeness(long, `${long} and so it is`) > 0.8)
  assert.ok(likeness(long, long.split(' ').toReversed().join(' ')) < 0.6)
})
