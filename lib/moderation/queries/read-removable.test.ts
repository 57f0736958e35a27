import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '#lib/ground/refusal'
import { type Viewer, visitor } from '#lib/users/policy'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { readRemovable } from './read-removable.ts'

const now = new Date('2026-11-24T09:00:00Z')
const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code

test('staff who are about to remove a comment read its first words, and which version they judge', async () => {
  const [mona, rolf] = [await aPerson({ role: 'moderator', name: 'Mona Lind' }), await aPerson({ name: 'Rolf Brandt' })]
  const article = await anArticle()
  const { id } = await aComment({ author: rolf, article, body: 'Only a *fool* would walk there.', now })
  assert.deepEqual(await readRemovable(mona, id), {
    id,
    slug: article.slug,
    name: 'Rolf Brandt',
    revision: 1,
    line: 'Only a fool would walk there.',
  })
})

test('nobody but staff removes a comment, never their own, and only what others can read', async () => {
  const [mona, rolf] = [await aPerson({ role: 'moderator' }), await aPerson({ name: 'Rolf Brandt' })]
  const article = await anArticle()
  const { id } = await aComment({ author: rolf, article, now })
  const own = await aComment({ author: mona, article, now })
  const waiting = await aComment({ author: rolf, article, status: 'held', now })
  const rows: [viewer: Viewer, commentId: string, code: string][] = [
    [visitor, id, 'sign-in'],
    [rolf, id, 'forbidden'],
    [mona, own.id, 'own-comment'],
    [mona, waiting.id, 'removed-already'],
    [mona, 'no-such-comment', 'removed-already'],
  ]
  for (const [viewer, commentId, code] of rows)
    await assert.rejects(readRemovable(viewer, commentId), refused(code), code)
})
