import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planQuiet } from './plan-quiet.ts'

const now = new Date('2026-11-23T12:00:00Z')

test('the quiet world has three people, one article and no comment', () => {
  const plan = planQuiet(now)
  assert.deepEqual(
    plan.people.map(({ email, role }) => [email, role]),
    [
      ['reader@example.test', 'reader'],
      ['moderator@example.test', 'moderator'],
      ['admin@example.test', 'admin'],
    ],
  )
  assert.equal(plan.articles.length, 1)
  assert.equal(plan.comments.length, 0)
})

test('its article is long enough to be continued and has appeared', () => {
  const [article] = planQuiet(now).articles
  assert.ok(article && article.body.length > 2500 && article.publishedAt < now)
})
