import '#db/testing'
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { closeComments } from '#lib/articles/close-comments'
import { isSealedAtOnce } from '#lib/ground/news'
import { seal } from '#lib/ground/seal'
import { storeFirstGuidelines } from '#lib/guidelines/store-first-guidelines'
import { claimCase } from '#lib/moderation/claim-case'
import { decide } from '#lib/moderation/decide'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { freshnessOf } from './freshness.ts'
import { EVERYWHERE, keptAnswers } from './kept-answers.ts'

const now = new Date()

before(() => storeFirstGuidelines(now))

/** A door that keeps an answer under each of these articles, and the front page. */
async function aDoor(...articles: { slug: string }[]) {
  const kept = keptAnswers(10_000)
  const { catchUp } = freshnessOf(kept)
  await seal()
  await catchUp()
  const until = now.getTime() + 60_000
  for (const shelf of [...articles.map((it) => it.slug), EVERYWHERE])
    kept.keep(shelf, { headers: [], body: Buffer.from('a page'), etag: undefined }, { shelf, until })
  const isKept = async (shelf: string) => {
    await catchUp()
    return kept.find(shelf, now.getTime()) !== undefined
  }
  return { kept, catchUp, isKept }
}

async function aConversation() {
  const [article, jun, mona] = [
    await anArticle(),
    await aPerson({ name: 'Jun Watanabe' }),
    await aPerson({ role: 'moderator', name: 'Mona Lind' }),
  ]
  const comment = await aComment({ author: jun, article, body: 'Only a fool would walk there.' })
  return { article, jun, mona, comment }
}

test('when a removal has answered, no page that showed the comment is kept', async () => {
  const { article, mona, comment } = await aConversation()
  const { caseId, claim } = (await claimCase(mona, { commentId: comment.id }, now))!
  const { isKept } = await aDoor(article)
  assert.ok(await isKept(article.slug))
  await decide(mona, { action: 'remove', guideline: 1, caseId, claim: claim.id, revision: 1 }, now)
  assert.ok(!(await isKept(article.slug)))
  assert.ok(!(await isKept(EVERYWHERE)))
})

test('what is posted, and comments that are closed, take what was kept of the article', async () => {
  const { article, jun, mona } = await aConversation()
  const posting = await aDoor(article)
  await aComment({ author: jun, article, body: 'And the ducks are back.' })
  assert.ok(!(await posting.isKept(article.slug)))
  const closing = await aDoor(article)
  await closeComments(mona, { slug: article.slug }, now)
  assert.ok(!(await closing.isKept(article.slug)))
})

test('of several changes at once none is passed over', async () => {
  const [here, there, quiet] = [await aConversation(), await aConversation(), await aConversation()]
  const { isKept } = await aDoor(here.article, there.article, quiet.article)
  await aComment({ author: here.jun, article: here.article, body: 'And the ducks are back.' })
  await aComment({ author: there.jun, article: there.article, body: 'So are the herons.' })
  const left = []
  for (const { article } of [here, there, quiet]) if (await isKept(article.slug)) left.push(article.slug)
  assert.deepEqual(left, isSealedAtOnce ? [quiet.article.slug] : [])
})

test('an answer begun before a change is known to be older than it', async () => {
  const { article, jun } = await aConversation()
  const { kept, catchUp } = await aDoor(article)
  const moment = kept.momentOf(article.slug)
  await catchUp()
  assert.equal(kept.momentOf(article.slug), moment)
  await aComment({ author: jun, article, body: 'And the ducks are back.' })
  await catchUp()
  assert.notEqual(kept.momentOf(article.slug), moment)
})
