import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planLong } from './plan-long.ts'

const now = new Date('2026-11-23T12:00:00Z')

test('a long conversation has exactly as many comments as asked for', () => {
  for (const count of [1, 100, 2345]) assert.equal([...planLong(count, now).comments()].length, count)
})

test('a long plan says the same each time it is asked', () => {
  const plan = planLong(500, now)
  assert.deepEqual([...plan.comments()], [...plan.comments()])
  assert.deepEqual([...plan.comments()], [...planLong(500, now).comments()])
})

test('a comment is about two hundred characters long, and few are alike', () => {
  const bodies = [...planLong(5000, now).comments()].map(({ body }) => body)
  const mean = bodies.reduce((sum, body) => sum + body.length, 0) / bodies.length
  assert.ok(mean > 180 && mean < 220, `${mean}`)
  assert.ok(new Set(bodies).size / bodies.length > 0.7)
  assert.ok(bodies.every((body) => !/[{}]|undefined/u.test(body)))
})

test('threads go five levels down, a few are very long and half are one comment', () => {
  const plan = planLong(20_000, now)
  const places = new Map<string, { depth: number; thread: string; postedAt: Date }>()
  const sizes = new Map<string, number>()
  for (const { key, parentKey, postedAt, articleSlug } of plan.comments()) {
    const parent = parentKey ? places.get(parentKey) : undefined
    assert.equal(Boolean(parent), parentKey !== undefined)
    assert.ok(!parent || parent.postedAt < postedAt)
    assert.ok(postedAt > plan.article.publishedAt && postedAt <= now)
    assert.equal(articleSlug, 'long-20000')
    const thread = parent?.thread ?? key
    places.set(key, { depth: parent ? parent.depth + 1 : 0, thread, postedAt })
    sizes.set(thread, (sizes.get(thread) ?? 0) + 1)
  }
  assert.equal(Math.max(...[...places.values()].map(({ depth }) => depth)), 5)
  assert.ok(Math.max(...sizes.values()) > 100)
  const single = [...sizes.values()].filter((size) => size === 1).length
  assert.ok(single > sizes.size * 0.4 && single < sizes.size * 0.7)
})

test('the first of a hundred thousand comments is there without the others', () => {
  const first = planLong(100_000, now).comments().next().value
  assert.equal(first?.key, 'long-100000/1')
})

test('everybody who speaks is among the people of the world', () => {
  const plan = planLong(3000, now)
  const people = new Set(plan.people.map(({ key }) => key))
  for (const { authorKey, recommends } of plan.comments()) {
    assert.ok(people.has(authorKey) && recommends.every((key) => people.has(key) && key !== authorKey))
    assert.equal(new Set(recommends).size, recommends.length)
  }
})
