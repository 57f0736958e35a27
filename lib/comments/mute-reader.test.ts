import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asc, eq } from 'drizzle-orm'
import { db } from '#db/connect'
import { events } from '#db/tables/ground'
import { mutes } from '#db/tables/users'
import { Refusal } from '#lib/ground/refusal'
import { visitor } from '#lib/users/policy'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { muteReader } from './mute-reader.ts'
import { readConversation } from './queries/read-conversation.ts'
import { unmuteReader } from './unmute-reader.ts'
import { withdrawComment } from './withdraw-comment.ts'

const now = new Date('2026-11-01T10:00:00Z')
const when = { now }
const usual = { order: 'newest', threads: 'collapsed', size: 25 } as const
const refused = (reason: string, code: string) => (error: unknown) =>
  error instanceof Refusal && error.reason === reason && error.code === code

async function aQuarrel() {
  const [loud, quiet, article] = [
    await aPerson({ name: 'Gale Storm', now }),
    await aPerson({ name: 'Ada Okafor', now }),
    await anArticle(),
  ]
  const { id } = await aComment({ author: loud, article, body: 'Nobody asked you.', now })
  return { loud, quiet, article, id }
}

const mutedIn = async (viewer: Parameters<typeof readConversation>[0], slug: string) =>
  (await readConversation(viewer, { slug, ...usual }, now)).items.map((it) => it.muted)

test('a muted reader is muted everywhere, for the one who muted, and until that is taken back', async () => {
  const { loud, quiet, article, id } = await aQuarrel()
  const elsewhere = await anArticle()
  await aComment({ author: loud, article: elsewhere, now })
  await muteReader(quiet, { commentId: id }, when)
  await muteReader(quiet, { commentId: id }, when)
  assert.deepEqual(await mutedIn(quiet, article.slug), [true])
  assert.deepEqual(await mutedIn(quiet, elsewhere.slug), [true])
  assert.deepEqual(await mutedIn(loud, article.slug), [false])
  assert.deepEqual(await mutedIn(visitor, article.slug), [undefined])
  await unmuteReader(quiet, { commentId: id }, when)
  assert.deepEqual(await mutedIn(quiet, article.slug), [false])
  const told = await db.select().from(events).where(eq(events.actorId, quiet.id)).orderBy(asc(events.id))
  assert.deepEqual(
    told.map((it) => it.name),
    ['reader.muted', 'reader.unmuted'],
  )
})

test('someone can be unmuted by who they are, when their comments are gone', async () => {
  const { loud, quiet, id } = await aQuarrel()
  await muteReader(quiet, { commentId: id }, when)
  await unmuteReader(quiet, { userId: loud.id }, when)
  assert.equal(await db.$count(mutes, eq(mutes.userId, quiet.id)), 0)
})

test('nobody mutes themselves, nor without an account, nor through a stub that names no author', async () => {
  const { loud, quiet, article, id } = await aQuarrel()
  await assert.rejects(muteReader(visitor, { commentId: id }, when), refused('sign-in', 'sign-in'))
  await assert.rejects(muteReader(loud, { commentId: id }, when), refused('forbidden', 'mute-self'))
  await aComment({ author: quiet, article, parent: { id }, now })
  await withdrawComment(loud, { commentId: id }, when)
  await assert.rejects(muteReader(quiet, { commentId: id }, when), refused('conflict', 'mute-gone'))
  assert.equal(await db.$count(mutes, eq(mutes.mutedId, loud.id)), 0)
})
