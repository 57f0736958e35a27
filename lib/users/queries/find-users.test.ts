import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { write } from '#db/connect'
import { users } from '#db/tables/users'
import { idAt } from '#lib/ground/ids'
import { anAccount, minutesLater, morning, sanctioned, signedIn, unlike } from '../accounts/stage.ts'
import { visitor } from '../policy.ts'
import { findUsersQuery } from '../schema.ts'
import { findUsers } from './find-users.ts'
import { readUser } from './read-user.ts'

const admin = await signedIn({ role: 'admin' })
const namesOf = (page: { items: { name: string }[] }) => page.items.map(({ name }) => name)
const found = async (query: Record<string, string>, now = morning) =>
  namesOf(await findUsers(admin, findUsersQuery.parse(query), now))

test('people are found by a part of their name or address, in any case and with or without accents', async () => {
  const word = unlike()
  const { email, name } = await anAccount({ name: `Żaneta ${word}` })
  for (const find of [word, `Żaneta ${word}`, `zaneta ${word}`, email, email.slice(0, -5).toUpperCase()])
    assert.deepEqual(await found({ find }), [name], find)
  assert.deepEqual(await found({ find: `${word}x` }), [])
})

test('signs that mean something to a database mean themselves', async () => {
  const word = unlike()
  await anAccount({ name: `Anna ${word}` })
  const { name } = await anAccount({ email: `under_score.${word}@example.test` })
  assert.deepEqual(await found({ find: `under_score.${word}` }), [name])
  for (const find of [`A%${word}`, `Anna_${word}`, `Anna\\${word}`, `' or 1=1 -- ${word}`])
    assert.deepEqual(await found({ find }), [])
})

test('people are found by role and by standing, as they are now', async () => {
  const word = unlike()
  const kinds = ['good', 'warned', 'held', 'suspended', 'banned'] as const
  const people = await Promise.all(kinds.map((kind) => anAccount({ name: `${kind} ${word}`, role: 'moderator' })))
  const [, warned, held, suspended, banned] = people.map(({ id }) => id)
  await sanctioned(warned!, 'warning')
  await sanctioned(held!, 'hold')
  await sanctioned(suspended!, 'hold')
  await sanctioned(suspended!, 'suspension', minutesLater(60))
  await sanctioned(banned!, 'suspension', minutesLater(60))
  await sanctioned(banned!, 'ban')
  const standing = (kind: string, now = morning) => found({ find: word, standing: kind }, now)
  assert.deepEqual((await standing('good')).sort(), [`good ${word}`, `warned ${word}`])
  assert.deepEqual(await standing('hold'), [`held ${word}`])
  assert.deepEqual(await standing('suspension'), [`suspended ${word}`])
  assert.deepEqual(await standing('ban'), [`banned ${word}`])
  assert.deepEqual((await standing('hold', minutesLater(61))).sort(), [`held ${word}`, `suspended ${word}`])
  assert.equal((await found({ find: word, role: 'moderator' })).length, 5)
  assert.deepEqual(await found({ find: word, role: 'reader' }), [])
  const { items } = await findUsers(admin, { find: word, standing: 'ban' }, morning)
  assert.equal(items[0]?.standing.kind, 'ban')
})

test('pages of fifty hold everybody once, the newest first', async () => {
  const word = unlike()
  const rows = Array.from({ length: 120 }, (_, at) => {
    const name = `${word} ${at}`
    const email = `${word}.${at}@example.test`
    return { id: idAt(minutesLater(at)), name, nameKey: name, email, emailKey: email, joinedAt: morning }
  })
  await write(async (tx) => void (await tx.insert(users).values(rows)))
  const seen: string[] = []
  let after: string | undefined
  do {
    const page = await findUsers(admin, { find: word, after }, morning)
    assert.ok(page.items.length <= 50)
    seen.push(...namesOf(page))
    after = page.next ?? undefined
  } while (after)
  assert.deepEqual(seen, rows.map(({ name }) => name).reverse())
})

test('nobody but an admin looks through the people', async () => {
  await assert.rejects(findUsers(visitor, {}, morning), { reason: 'sign-in' })
  for (const role of ['reader', 'moderator'] as const)
    await assert.rejects(findUsers(await signedIn({ role }), {}, morning), { code: 'forbidden' })
})

test('a question that is not one is refused', () => {
  for (const query of [{ role: 'owner' }, { standing: 'warning' }, { after: '1 or 1=1' }, { sort: 'email' }])
    assert.equal(findUsersQuery.safeParse(query).success, false)
  assert.equal(findUsersQuery.safeParse({ find: '', role: '', standing: '', after: '' }).success, true)
})

test('moderators see a person with their sanctions, and admins their e-mail as well', async () => {
  const { id, email, name } = await anAccount()
  await sanctioned(id, 'hold')
  const moderator = await signedIn({ role: 'moderator' })
  const seen = await readUser(moderator, id, morning)
  assert.equal(seen.name, name)
  assert.equal(seen.standing.kind, 'hold')
  assert.deepEqual(
    seen.sanctions.map(({ kind }) => kind),
    ['hold'],
  )
  assert.doesNotMatch(JSON.stringify(seen), /@/)
  assert.equal((await readUser(admin, id, morning)).email, email)
})

test('nobody else sees a person, and nobody a person who is not there', async () => {
  const { id } = await anAccount()
  await assert.rejects(readUser(visitor, id, morning), { reason: 'sign-in' })
  await assert.rejects(readUser(await signedIn(), id, morning), { code: 'forbidden' })
  await assert.rejects(readUser(admin, idAt(morning), morning), { code: 'not-found' })
})
