import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draftsOn, draftToSend } from './drafts.ts'

function aShelf() {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  }
}

const full = {
  getItem: () => null,
  setItem: () => {
    throw new Error('QuotaExceededError')
  },
  removeItem: () => {},
}

const path = '/articles/bridge/comments'
const draft = { body: 'Half a thought', key: 'k1' }

test('a draft is kept by article and by what it answers', () => {
  const shelf = aShelf()
  draftsOn(shelf, path).keep('c1', draft)
  assert.deepEqual(draftsOn(shelf, path).read('c1'), draft)
  assert.equal(draftsOn(shelf, path).read(''), undefined)
  assert.equal(draftsOn(shelf, '/articles/other/comments').read('c1'), undefined)
})

test('an emptied draft and a posted one leave nothing behind', () => {
  const shelf = aShelf()
  const drafts = draftsOn(shelf, path)
  drafts.keep('', draft)
  drafts.keep('', { ...draft, body: '  \n' })
  drafts.keep('c1', draft)
  drafts.drop('c1')
  assert.equal(shelf.kept.size, 0)
})

test('which comment is being answered is remembered until the box is back on top', () => {
  const drafts = draftsOn(aShelf(), path)
  assert.equal(drafts.answering(), '')
  drafts.answer('c1')
  assert.equal(drafts.answering(), 'c1')
  drafts.answer('')
  assert.equal(drafts.answering(), '')
})

test('a browser that keeps nothing, or something strange, is no reason to break', () => {
  draftsOn(full, path).keep('', draft)
  const shelf = aShelf()
  for (const strange of ['null', '7', '{"body":1}', '{', '[]']) {
    shelf.kept.set(`draft ${path} `, strange)
    assert.equal(draftsOn(shelf, path).read(''), undefined)
  }
})

test('the same words are sent with the same key, other words with another', () => {
  let made = 0
  const newKey = () => `made-${++made}`
  const first = draftToSend('Hello.', undefined, newKey)
  assert.deepEqual(first, { body: 'Hello.', key: 'made-1', sent: 'Hello.' })
  assert.equal(draftToSend('Hello.', first, newKey).key, 'made-1')
  assert.equal(draftToSend('Hello again.', first, newKey).key, 'made-2')
})

test('a draft that was never sent keeps its key while it grows', () => {
  assert.equal(draftToSend('Hello there.', { body: 'Hello', key: 'k1' }, () => 'other').key, 'k1')
})
