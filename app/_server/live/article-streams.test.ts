import '#db/testing'
import assert from 'node:assert/strict'
import { before, mock, test } from 'node:test'
import { unpublishArticle } from '#lib/articles/unpublish-article'
import { listNewsAfter, tellNews } from '#lib/comments/queries/list-news'
import { recommendComment } from '#lib/comments/recommend-comment'
import { takeBackRecommendation } from '#lib/comments/take-back-recommendation'
import { lastNumber } from '#lib/ground/news'
import { seal } from '#lib/ground/seal'
import { storeFirstGuidelines } from '#lib/guidelines/store-first-guidelines'
import { claimCase } from '#lib/moderation/claim-case'
import { decide } from '#lib/moderation/decide'
import { markRead } from '#lib/notices/mark-read'
import { imposeSanction } from '#lib/sanctions/impose-sanction'
import { signOut } from '#lib/users/sign-out'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { sessionCookie } from '../session-cookie.ts'
import { workOnce } from '../worker.ts'
import { articleStreams, type Listener } from './article-streams.ts'
import { openStream } from './stream-request.ts'

const PATIENCE = 10_000
const BEAT = 15_000
const now = new Date()

before(() => storeFirstGuidelines(now))

interface Told {
  id: number
  event: string
  data: {
    comment?: { id: string; status: string; recommends: number }
    total?: number
    published?: boolean
    unread?: number
  }
}

/** Somebody who listens, with everything they have been told so far. */
function aListener() {
  let text = ''
  let over = false
  let wake = () => {}
  const told = (): Told[] => text.split('\n\n').flatMap(parsed)
  const listener: Listener = {
    tell(more) {
      text += more
      wake()
    },
    end() {
      over = true
      wake()
    },
  }

  async function until(isSo: () => boolean): Promise<void> {
    while (!isSo()) {
      const { promise, resolve, reject } = Promise.withResolvers<void>()
      wake = resolve
      const impatient = setTimeout(() => reject(new Error(`only this was told: ${text}`)), PATIENCE)
      await promise.finally(() => clearTimeout(impatient))
    }
  }
  return {
    listener,
    told,
    text: () => text,
    hears: (count: number) => until(() => told().length >= count),
    isLeft: () => until(() => over),
  }
}

function parsed(block: string): Told[] {
  const [, id] = /^id: (\d+)$/m.exec(block) ?? []
  const [, event] = /^event: (.+)$/m.exec(block) ?? []
  const [, data] = /^data: (.+)$/m.exec(block) ?? []
  return event && data ? [{ id: Number(id), event, data: JSON.parse(data) }] : []
}

/** An article with a comment, and a way to say more under it. Everything said so far has its number. */
async function aConversation() {
  const [article, jun] = [await anArticle(), await aPerson({ name: 'Jun Watanabe' })]
  const say = (body: string, parent?: { id: string }) =>
    aComment({ author: jun, article, body, ...(parent && { parent }) })
  const first = await say('The railings are lovely.')
  await seal()
  return { article, jun, first, say }
}

async function remove(commentId: string) {
  const mona = await aPerson({ role: 'moderator', name: 'Mona Lind' })
  const { caseId, claim } = (await claimCase(mona, { commentId }, now))!
  await decide(mona, { action: 'remove', guideline: 1, caseId, claim: claim.id, revision: 1 }, now)
  await seal()
}

/** The comments that were told, for a page that passes over every number it has heard already. */
function idsIn(told: Told[]): string[] {
  let last = 0
  const fresh = told.filter(({ id }) => {
    const isNew = id > last
    last = Math.max(last, id)
    return isNew
  })
  return fresh.map((it) => it.data.comment!.id)
}

const statuses = (told: Told[]) => told.map((it) => [it.data.comment?.id, it.data.comment?.status])

test('a comment is told, without its words, to whoever listens to its article and to nobody else', async () => {
  const streams = articleStreams()
  const [here, elsewhere] = [await aConversation(), await aConversation()]
  const [ada, rolf] = [aListener(), aListener()]
  await streams.join(here.article.id, ada.listener, undefined)
  await streams.join(elsewhere.article.id, rolf.listener, undefined)
  const posted = await here.say('And the ducks are back.')
  await seal()
  await ada.hears(1)
  const [news] = ada.told()
  assert.deepEqual([news!.event, news!.data.total], ['comment', 2])
  assert.deepEqual(statuses(ada.told()), [[posted.id, 'published']])
  assert.ok(!ada.text().includes('ducks') && !ada.text().includes('Jun'))
  assert.equal(rolf.text(), '')
})

test('a recommendation is told with the figure it leads to, and so is one that is taken back', async () => {
  const streams = articleStreams()
  const { article, first } = await aConversation()
  const [ada, ruth] = [aListener(), await aPerson({ name: 'Ruth Abernathy' })]
  await streams.join(article.id, ada.listener, undefined)
  await recommendComment(ruth, { commentId: first.id }, { now })
  await seal()
  await ada.hears(1)
  await takeBackRecommendation(ruth, { commentId: first.id }, { now })
  await seal()
  await ada.hears(2)
  assert.deepEqual(
    ada.told().map((it) => it.data.comment!.recommends),
    [1, 0],
  )
})

test('a removed comment is gone, or a stub when others had answered it', async () => {
  const streams = articleStreams()
  const { article, first, say } = await aConversation()
  const alone = await say('Only a fool would walk there.')
  await say('They are new, too.', first)
  await seal()
  const ada = aListener()
  await streams.join(article.id, ada.listener, undefined)
  await remove(alone.id)
  await ada.hears(1)
  await remove(first.id)
  await ada.hears(2)
  assert.deepEqual(statuses(ada.told()), [
    [alone.id, 'gone'],
    [first.id, 'stub'],
  ])
  assert.equal(ada.told().at(-1)!.data.total, 1)
})

test('who comes back with the last number they heard has missed nothing', async () => {
  const streams = articleStreams()
  const { article, say } = await aConversation()
  const ada = aListener()
  const leave = await streams.join(article.id, ada.listener, undefined)
  const before = await say('And the ducks are back.')
  await seal()
  await ada.hears(1)
  leave()
  const missed = [await say('So are the herons.'), await say('And the boats.')]
  await seal()
  const again = aListener()
  await streams.join(article.id, again.listener, ada.told()[0]!.id)
  await again.hears(2)
  assert.deepEqual(
    again.told().map((it) => it.data.comment!.id),
    missed.map((it) => it.id),
  )
  assert.deepEqual(statuses(ada.told()), [[before.id, 'published']])
})

test('whenever somebody joins, they hear everything once they know, in order', async () => {
  const streams = articleStreams()
  const { article, say } = await aConversation()
  const start = await lastNumber()
  const listeners: ReturnType<typeof aListener>[] = []
  const said: string[] = []
  for (const body of ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.', 'Seven.', 'Eight.']) {
    const late = aListener()
    listeners.push(late)
    const joining = streams.join(article.id, late.listener, start)
    said.push((await say(body)).id)
    await seal()
    await joining
  }
  for (const it of listeners) {
    await it.hears(said.length)
    assert.deepEqual(idsIn(it.told()), said)
  }
})

test('news that comes while somebody catches up is told after what they missed', async () => {
  const { article, say } = await aConversation()
  const [ada, rolf] = [aListener(), aListener()]
  const start = await lastNumber()
  const streams = articleStreams({
    async missedBy(viewer, wish) {
      const missed = await listNewsAfter(viewer, wish)
      said.push((await say('And the boats.')).id)
      await seal()
      await ada.hears(2)
      return missed
    },
  })
  await streams.join(article.id, ada.listener, undefined)
  const said = [(await say('And the ducks are back.')).id]
  await seal()
  await ada.hears(1)
  await streams.join(article.id, rolf.listener, start)
  await rolf.hears(2)
  assert.deepEqual(idsIn(rolf.told()), said)
})

test('who was away for too long is asked to read anew, and hears what comes after', async () => {
  const streams = articleStreams({ tooFar: 2 })
  const { article, say } = await aConversation()
  const start = await lastNumber()
  for (const body of ['The ducks are back.', 'So are the herons.', 'And the boats.']) await say(body)
  await seal()
  const ada = aListener()
  await streams.join(article.id, ada.listener, start)
  await ada.hears(1)
  const last = await lastNumber()
  assert.deepEqual(ada.told(), [{ id: last, event: 'reset', data: {} }])
  const next = await say('And the tourists.')
  await seal()
  await ada.hears(2)
  assert.deepEqual(statuses(ada.told().slice(1)), [[next.id, 'published']])
})

test('an article that is taken down says so and lets everybody go', async () => {
  const streams = articleStreams()
  const { article } = await aConversation()
  const ada = aListener()
  await streams.join(article.id, ada.listener, undefined)
  await unpublishArticle(await aPerson({ role: 'admin', name: 'Ines Marten' }), { slug: article.slug }, now)
  await seal()
  await ada.isLeft()
  assert.deepEqual(
    ada.told().map((it) => [it.event, it.data.published]),
    [['article', false]],
  )
  const refused = openStream(
    streams,
    { slug: article.slug, after: undefined, session: undefined },
    aListener().listener,
  )
  await assert.rejects(refused, { reason: 'not-found' })
})

test('what happened is looked up once, however many listen, and not at all when nobody does', async () => {
  const asked: string[][] = []
  const streams = articleStreams({
    meaningOf(viewer, happened) {
      if (happened.length > 0) asked.push(happened.map((it) => it.subjectId))
      return tellNews(viewer, happened)
    },
  })
  const [here, elsewhere] = [await aConversation(), await aConversation()]
  const crowd = Array.from({ length: 100 }, aListener)
  for (const it of crowd) await streams.join(here.article.id, it.listener, undefined)
  assert.equal(streams.size, 100)
  await elsewhere.say('Nobody listens here.')
  const { id } = await here.say('And the ducks are back.')
  await seal()
  await Promise.all(crowd.map((it) => it.hears(1)))
  assert.deepEqual(asked, [[id]])
})

test('who leaves hears no more', async () => {
  const streams = articleStreams()
  const { article, say } = await aConversation()
  const [ada, rolf] = [aListener(), aListener()]
  const leave = await streams.join(article.id, ada.listener, undefined)
  await streams.join(article.id, rolf.listener, undefined)
  leave()
  await say('And the ducks are back.')
  await seal()
  await rolf.hears(1)
  assert.equal(ada.text(), '')
  assert.equal(streams.size, 1)
})

test('case 16: a session that ends is told so within fifteen seconds, a visitor and another session are not', async (about) => {
  mock.timers.enable({ apis: ['setInterval'] })
  about.after(() => mock.timers.reset())
  const streams = articleStreams()
  const { article, jun } = await aConversation()
  const ruth = await aPerson({ name: 'Ruth Abernathy' })
  const [signedOut, signedIn, visiting] = [aListener(), aListener(), aListener()]
  const wish = { slug: article.slug, after: undefined }
  await openStream(streams, { ...wish, session: await cookieOf(ruth) }, signedIn.listener)
  await openStream(streams, { ...wish, session: undefined }, visiting.listener)
  await openStream(streams, { ...wish, session: await cookieOf(jun) }, signedOut.listener)
  await signOut(jun, undefined, now)
  mock.timers.tick(BEAT)
  await signedOut.isLeft()
  assert.deepEqual(
    signedOut.told().map((it) => it.event),
    ['notices', 'signed-out'],
  )
  assert.deepEqual(
    signedIn.told().map((it) => it.event),
    ['notices'],
  )
  assert.deepEqual(visiting.told(), [])
  assert.ok(visiting.text().endsWith(': here\n\n'))
})

test('somebody who is told something hears how many notices wait for them, and nobody else does', async () => {
  const streams = articleStreams()
  const { article } = await aConversation()
  const [ruth, mona] = [await aPerson({ name: 'Ruth Abernathy' }), await aPerson({ role: 'admin', name: 'Mona Lind' })]
  const [hers, others] = [aListener(), aListener()]
  const wish = { slug: article.slug, after: undefined }
  await openStream(streams, { ...wish, session: await cookieOf(ruth) }, hers.listener)
  await openStream(streams, { ...wish, session: await cookieOf(mona) }, others.listener)
  const warning = { userId: ruth.id, kind: 'warning', reason: 'Called three readers vermin.' } as const
  await imposeSanction(mona, warning, now)
  while (await workOnce('site', now));
  await seal()
  await hers.hears(2)
  await markRead(ruth, {}, now)
  await seal()
  await hers.hears(3)
  assert.deepEqual(
    hers.told().map((it) => it.data.unread),
    [0, 1, 0],
  )
  assert.deepEqual(
    others.told().map((it) => it.data.unread),
    [0],
  )
})

async function cookieOf({ id: userId, sessionId: id }: { id: string; sessionId: string }): Promise<string> {
  const expiresAt = new Date(now.getTime() + 86_400_000)
  const [pair = ''] = (await sessionCookie({ id, userId, expiresAt }, now)).split(';')
  return pair.slice(pair.indexOf('=') + 1)
}
