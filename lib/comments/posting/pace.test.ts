import '#db/testing'
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { write } from '#db/connect'
import { Refusal } from '#lib/ground/refusal'
import { storeSetting } from '#lib/ground/settings'
import type { Settings } from '#lib/ground/settings/schemas'
import { sentenceFor } from '#lib/screening/sentences'
import type { Person } from '#lib/users/policy'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { postComment } from '../post-comment.ts'

const now = new Date('2026-11-24T18:00:00Z')
const later = (seconds: number) => new Date(now.getTime() + seconds * 1_000)
const HEATED_AFTER = 5

const set = (name: 'heatedAfter' | 'firstCommentsHeld' | 'closeAfterDays', value: Settings[typeof name]) =>
  write(async (tx) => void (await storeSetting(tx, name, { value, now })))

before(async () => {
  await set('heatedAfter', HEATED_AFTER)
  await set('firstCommentsHeld', 0)
})
/** A thread that has got so many comments, the first of them included, in the last minutes. */
async function aThread(comments: number, { secondsAgo = 60, role = 'reader' as Person['role'] } = {}) {
  const [others, ada, article] = [
    await aPerson({ now }),
    await aPerson({ name: 'Ada Okafor', role, now }),
    await anArticle(),
  ]
  const posted = { author: others, article, now: later(-secondsAgo) }
  const top = await aComment({ ...posted, body: 'They want to close the library.' })
  for (let n = 1; n < comments; n++) await aComment({ ...posted, parent: top, body: `No ${n}.` })
  return { ada, article, top }
}

let said = 0
const answer = (who: Person, { article, top }: { article: { slug: string }; top?: { id: string } }, at: Date) => {
  said += 1
  const input = {
    slug: article.slug,
    body: `My thought number ${said}.`,
    parentId: top?.id,
    key: undefined,
    anyway: false,
  }
  return postComment(who, input, { now: at, address: who.id })
}

const slowed = (seconds: number) => (error: unknown) => {
  const evidence = { reason: 'heated', retryAfter: seconds }
  const sentence = sentenceFor({ rule: 'rate', outcome: 'refuse', evidence })
  return error instanceof Refusal && error.retryAfter === seconds && error.message === sentence
}

test('in a heated thread each reader posts once a minute, and is told why and for how long', async () => {
  const thread = await aThread(HEATED_AFTER)
  await answer(thread.ada, thread, now)
  await assert.rejects(answer(thread.ada, thread, later(20)), slowed(40))
  await answer(thread.ada, thread, later(60))
})

test('what was refused took no turn', async () => {
  const thread = await aThread(HEATED_AFTER)
  await answer(thread.ada, thread, now)
  for (const second of [10, 20, 30]) await assert.rejects(answer(thread.ada, thread, later(second)), Refusal)
  await answer(thread.ada, thread, later(60))
})

test('one reader slows nobody else, and one thread no other', async () => {
  const [thread, calm] = [await aThread(HEATED_AFTER), await aThread(1)]
  await answer(thread.ada, thread, now)
  await answer(await aPerson({ name: 'Jun Watanabe', now }), thread, later(1))
  await answer(thread.ada, calm, later(1))
  await answer(thread.ada, { article: thread.article }, later(2))
})

test('a thread that is not heated takes no turn, so the next answer goes through when it is', async () => {
  const thread = await aThread(HEATED_AFTER - 1)
  await answer(thread.ada, thread, now)
  await answer(thread.ada, thread, later(1))
  await assert.rejects(answer(thread.ada, thread, later(2)), slowed(59))
})

test('what was said more than five minutes ago heats nothing', async () => {
  const thread = await aThread(HEATED_AFTER, { secondsAgo: 301 })
  await answer(thread.ada, thread, now)
  await answer(thread.ada, thread, later(1))
})

test('staff are not slowed down', async () => {
  const thread = await aThread(HEATED_AFTER, { role: 'moderator' })
  await answer(thread.ada, thread, now)
  assert.equal((await answer(thread.ada, thread, later(1))).status, 'published')
})

test('an article older than the setting allows is refused in words, unless staff gave it a moment of its own', async () => {
  await set('closeAfterDays', 14)
  try {
    const ada = await aPerson({ now })
    const publishedAt = later(-15 * 86_400)
    const [old, kept] = [await anArticle({ publishedAt }), await anArticle({ publishedAt, closesAt: later(86_400) })]
    const sentence = sentenceFor({ rule: 'commenting', outcome: 'refuse', evidence: { reason: 'age' } })
    await assert.rejects(answer(ada, { article: old }, now), (error: Refusal) => error.message === sentence)
    assert.equal((await answer(ada, { article: kept }, now)).status, 'published')
  } finally {
    await set('closeAfterDays', 0)
  }
})
