import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  aName,
  anAccount,
  anEmail,
  eventsAbout,
  morning,
  password,
  readAccountOf,
  signedIn,
  somewhere,
} from './accounts/stage.ts'
import { createUser } from './create-user.ts'
import { operator, visitor } from './policy.ts'
import { createUserInput } from './schema.ts'
import { signIn } from './sign-in.ts'

const somebody = (role: 'reader' | 'moderator' | 'admin' = 'reader') => ({
  email: anEmail(),
  name: aName(),
  password,
  role,
})

test('the operator adds somebody who can sign in at once', async () => {
  const input = somebody('moderator')
  const { id } = await createUser(operator, input, morning)
  const session = await signIn(visitor, input, { now: morning, address: somewhere() })
  assert.equal(session.userId, id)
  const [created] = await eventsAbout(id)
  assert.deepEqual(created, { name: 'user.created', actorId: null, details: { role: 'moderator' } })
})

test('an admin adds somebody under their own name', async () => {
  const admin = await signedIn({ role: 'admin' })
  const { id } = await createUser(admin, somebody(), morning)
  assert.equal((await eventsAbout(id))[0]?.actorId, admin.id)
})

test('nobody else adds anybody', async () => {
  for (const viewer of [visitor, await signedIn(), await signedIn({ role: 'moderator' })]) {
    const input = somebody('admin')
    await assert.rejects(createUser(viewer, input, morning), { code: 'forbidden' })
    assert.equal(await readAccountOf(input.email), undefined)
  }
})

test('an address or a name somebody has is refused', async () => {
  const { email, name } = await anAccount()
  await assert.rejects(createUser(operator, { ...somebody(), email }, morning), {
    code: 'email-taken',
    reason: 'conflict',
  })
  await assert.rejects(createUser(operator, { ...somebody(), name }, morning), { code: 'name-taken' })
  await assert.rejects(createUser(operator, { ...somebody(), name: 'Moderator' }, morning), { code: 'name-reserved' })
})

test('a role is one of three', () => {
  for (const role of ['owner', ['admin'], '1', true, { $gt: '' }])
    assert.equal(createUserInput.safeParse({ ...somebody(), role }).success, false)
})
