import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstSet } from '#lib/guidelines/first-set'
import { planBusy } from './plan-busy.ts'
import { day, minute } from './times.ts'

const noon = new Date('2026-11-23T12:00:00Z')
const justAfterMidnight = new Date('2027-03-01T00:04:00Z')
const plan = planBusy(noon)
const byKey = new Map(plan.comments.map((comment) => [comment.key, comment]))
const withFate = (fate: string) => plan.comments.filter((comment) => comment.fate === fate)
const depthOf = (key: string): number => {
  const parent = byKey.get(key)?.parentKey
  return parent ? 1 + depthOf(parent) : 0
}

test('the same moment gives the same busy world, word for word', () => {
  assert.deepEqual(planBusy(noon), planBusy(new Date(noon)))
})

test('there are twenty articles of ten sections by eight reporters, six of them long, none from the future', () => {
  assert.equal(plan.articles.length, 20)
  assert.equal(new Set(plan.articles.map(({ slug }) => slug)).size, 20)
  assert.equal(new Set(plan.articles.map(({ section }) => section)).size, 10)
  assert.equal(new Set(plan.articles.map(({ byline }) => byline)).size, 8)
  const blocks = plan.articles.map(({ body }) => body.split('\n\n').filter((block) => !block.startsWith('#')).length)
  assert.ok(blocks.filter((count) => count >= 8).length >= 6)
  assert.ok(plan.articles.every(({ publishedAt }) => publishedAt < noon))
  assert.ok(Math.max(...plan.articles.map(({ publishedAt }) => noon.getTime() - publishedAt.getTime())) > 28 * day)
})

test('at least a thousand comments are published, by at least 150 readers', () => {
  const readers = new Set(plan.people.filter(({ role }) => role === 'reader').map(({ key }) => key))
  const published = withFate('published').filter(({ authorKey }) => readers.has(authorKey))
  assert.ok(published.length >= 1000, `${published.length}`)
  assert.ok(new Set(published.map(({ authorKey }) => authorKey)).size >= 150)
})

for (const now of [noon, justAfterMidnight]) {
  test(`at least sixty comments wait, all from the last two days, each with a reason (${now.toISOString()})`, () => {
    const waiting = planBusy(now).comments.filter(({ fate }) => fate === 'held')
    assert.ok(waiting.length >= 60, `${waiting.length}`)
    assert.ok(waiting.every(({ postedAt }) => now.getTime() - postedAt.getTime() < 2 * day))
    assert.ok(waiting.every(({ rule }) => rule))
  })

  test(`every reply is younger than what it answers and stands under the same article (${now.toISOString()})`, () => {
    const { comments, articles } = planBusy(now)
    const known = new Map(comments.map((comment) => [comment.key, comment]))
    const published = new Map(articles.map((article) => [article.slug, article.publishedAt]))
    for (const comment of comments) {
      assert.ok(comment.postedAt <= now)
      assert.ok(comment.postedAt > (published.get(comment.articleSlug) ?? now), comment.key)
      if (!comment.parentKey) continue
      const parent = known.get(comment.parentKey)
      assert.ok(parent && parent.postedAt < comment.postedAt, comment.key)
      assert.equal(parent.articleSlug, comment.articleSlug)
      assert.notEqual(parent.fate, 'held')
    }
  })
}

test('comments come in the order of time and no two share a millisecond', () => {
  const times = plan.comments.map(({ postedAt }) => postedAt.getTime())
  assert.ok(times.every((time, at) => at === 0 || time > (times[at - 1] ?? 0)))
})

test('at least forty are removed, each citing a guideline that exists, after the last answer to it', () => {
  const removed = withFate('removed')
  const numbers = new Set(firstSet.map(({ number }) => number))
  assert.ok(removed.length >= 40, `${removed.length}`)
  assert.ok(removed.every(({ guideline }) => numbers.has(guideline ?? 0)))
})

test('at least fifteen are withdrawn, and most of those left a stub behind', () => {
  const withdrawn = withFate('withdrawn')
  const answered = withdrawn.filter(({ key }) => plan.comments.some(({ parentKey }) => parentKey === key))
  assert.ok(withdrawn.length >= 15, `${withdrawn.length}`)
  assert.ok(answered.length >= 10)
})

test('nothing was answered after it had gone', () => {
  for (const { parentKey, postedAt } of plan.comments) {
    const endedAt = parentKey ? byKey.get(parentKey)?.endedAt : undefined
    assert.ok(!endedAt || (endedAt >= postedAt && endedAt <= noon))
  }
  const ended = plan.comments.filter(({ fate }) => fate === 'removed' || fate === 'withdrawn')
  assert.ok(ended.every(({ endedAt, postedAt }) => endedAt && endedAt >= postedAt))
})

test('threads go six levels down and no further', () => {
  assert.equal(Math.max(...plan.comments.map(({ key }) => depthOf(key))), 6)
})

test('keys, names and addresses are each used once, and every key that is named exists', () => {
  const people = new Set(plan.people.map(({ key }) => key))
  assert.equal(byKey.size, plan.comments.length)
  assert.equal(people.size, plan.people.length)
  assert.equal(new Set(plan.people.map(({ email }) => email)).size, plan.people.length)
  assert.equal(new Set(plan.people.map(({ name }) => name.toLowerCase())).size, plan.people.length)
  for (const { authorKey, recommends, reports = [] } of plan.comments) {
    for (const key of [authorKey, ...recommends, ...reports.map(({ byKey }) => byKey)]) assert.ok(people.has(key), key)
    assert.equal(new Set(recommends).size, recommends.length)
    assert.ok(!recommends.includes(authorKey) && !reports.some((report) => report.byKey === authorKey))
  }
})

test('nobody comments before having joined', () => {
  const joined = new Map(plan.people.map(({ key, joinedAt }) => [key, joinedAt]))
  assert.ok(plan.comments.every(({ authorKey, postedAt }) => postedAt > (joined.get(authorKey) ?? noon)))
})

test('nobody whose first comment waits has had one published, and the reader who signs in has none at all', () => {
  const waiting = new Set(plan.comments.filter(({ rule }) => rule === 'newcomer').map(({ authorKey }) => authorKey))
  assert.ok(waiting.size >= 20)
  assert.ok(withFate('published').every(({ authorKey }) => !waiting.has(authorKey)))
  assert.ok(plan.comments.every(({ authorKey }) => authorKey !== 'reader'))
})

test('the three sign-ins are there and the admin is the only one', () => {
  const roleOf = (email: string) => plan.people.find((person) => person.email === email)?.role
  assert.equal(roleOf('reader@example.test'), 'reader')
  assert.equal(roleOf('moderator@example.test'), 'moderator')
  assert.equal(roleOf('admin@example.test'), 'admin')
  assert.equal(plan.people.filter(({ role }) => role === 'admin').length, 1)
})

test('the thirty adverts come from six accounts within one hour', () => {
  const adverts = plan.comments.filter(({ key }) => key.startsWith('spam/'))
  const times = adverts.map(({ postedAt }) => postedAt.getTime())
  assert.equal(adverts.length, 30)
  assert.equal(new Set(adverts.map(({ authorKey }) => authorKey)).size, 6)
  assert.ok(Math.max(...times) - Math.min(...times) < 60 * minute)
})

test('adverts aside, more than nine in ten comments are unlike any other, and all are short enough to post', () => {
  const texts = plan.comments.filter(({ key }) => !key.startsWith('spam/')).map(({ body }) => body)
  assert.ok(new Set(texts).size / texts.length > 0.9)
  assert.ok(texts.every((text) => text.trim() === text && text.length >= 2 && text.length <= 5000))
  assert.ok(texts.every((text) => !/[{}¶↵]|undefined/u.test(text)))
})

test('the best liked comments are recommended forty times and more, most are hardly noticed', () => {
  const counts = withFate('published').map(({ recommends }) => recommends.length)
  assert.ok(counts.filter((count) => count >= 40).length >= 10)
  assert.ok(counts.filter((count) => count <= 5).length > counts.length / 2)
})

test('some comments were edited, within ten minutes of being posted, and some have been reported', () => {
  const edited = plan.comments.filter(({ editedAt }) => editedAt)
  const reported = plan.comments.filter(({ reports }) => reports)
  assert.ok(edited.length >= 15)
  assert.ok(edited.every(({ editedAt, postedAt }) => (editedAt?.getTime() ?? 0) - postedAt.getTime() < 10 * minute))
  assert.ok(reported.length >= 10)
  assert.ok(reported.every(({ fate }) => fate === 'published'))
})
