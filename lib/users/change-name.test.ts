import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aName, eventsAbout, minutesLater, morning, personIn, sanctioned, signedIn } from './accounts/stage.ts'
import { changeName } from './change-name.ts'
import { visitor } from './policy.ts'

const WEEK = 7 * 24 * 60

test('a new name is theirs at once, and the record says that and not which', async () => {
  const nell = await signedIn()
  const name = aName('Eleanor')
  await changeName(nell, { name }, morning)
  assert.equal((await personIn({ id: nell.sessionId })).name, name)
  assert.deepEqual(await eventsAbout(nell.id), [{ name: 'user.renamed', actorId: nell.id, details: {} }])
})

test('a name that looks like somebody else’s, or speaks for the site, is refused', async () => {
  const [nell, jun] = [await signedIn(), await signedIn()]
  await assert.rejects(changeName(nell, { name: jun.name.toUpperCase() }, morning), { code: 'name-taken' })
  await assert.rejects(changeName(nell, { name: 'Модератор' }, morning), { code: 'name-reserved' })
  await changeName(nell, { name: nell.name.toUpperCase() }, morning)
})

test('three new names may come at once, then one a week', async () => {
  const nell = await signedIn()
  for (let change = 0; change < 3; change++) await changeName(nell, { name: aName() }, morning)
  await assert.rejects(changeName(nell, { name: aName() }, morning), { code: 'too-many' })
  await changeName(nell, { name: aName() }, minutesLater(WEEK))
})

test('whoever cannot comment keeps their name, and a visitor has none', async () => {
  const nell = await signedIn()
  await sanctioned(nell.id, 'ban')
  const banned = await personIn({ id: nell.sessionId })
  await assert.rejects(changeName(banned, { name: aName() }, morning), { code: 'name-kept' })
  await assert.rejects(changeName(visitor, { name: aName() }, morning), { code: 'sign-in' })
})
