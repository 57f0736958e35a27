import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  aLink,
  aName,
  anAccount,
  anEmail,
  countJobs,
  eventsAbout,
  isOver,
  jobsFor,
  minutesLater,
  morning,
  password,
  readAccountOf,
  signedInAgain,
  somewhere,
} from './accounts/stage.ts'
import { visitor } from './policy.ts'
import { register } from './register.ts'
import { requestReset } from './request-reset.ts'
import { resetPassword } from './reset-password.ts'
import { resetPasswordInput } from './schema.ts'
import { signIn } from './sign-in.ts'
import { verifyEmail } from './verify-email.ts'

const fresh = 'seven swans on the weir'
const when = () => ({ now: minutesLater(5), address: somewhere() })

const signInWith = (email: string, word: string) => signIn(visitor, { email, password: word }, when())

test('asking for a link is answered alike and does the same work for an address nobody has', async () => {
  const { id, email } = await anAccount()
  const before = await countJobs('send-reset')
  const known = await requestReset(visitor, { email }, when())
  assert.equal(await countJobs('send-reset'), before + 1)
  const unknown = await requestReset(visitor, { email: anEmail() }, when())
  assert.equal(await countJobs('send-reset'), before + 2)
  assert.equal(known, unknown)
  assert.equal((await jobsFor(id)).length, 1)
})

test('asking again and again from one address is refused, known or not, and works from another', async () => {
  const { email } = await anAccount()
  for (const asked of [email, anEmail()]) {
    const here = when()
    for (let time = 0; time < 5; time++) await requestReset(visitor, { email: asked }, here)
    await assert.rejects(requestReset(visitor, { email: asked }, here), { code: 'too-many' })
    await requestReset(visitor, { email: asked }, when())
  }
})

test('the link sets a new password and ends every session', async () => {
  const account = await anAccount()
  const sessions = [await signedInAgain(account), await signedInAgain(account)]
  const token = await aLink('reset', account.id)
  await resetPassword(visitor, { token, password: fresh }, minutesLater(1))
  for (const { sessionId } of sessions) assert.equal(await isOver({ id: sessionId }, minutesLater(1)), true)
  await assert.rejects(signInWith(account.email, password), { code: 'wrong-password' })
  assert.equal((await signInWith(account.email, fresh)).userId, account.id)
  const [first] = await eventsAbout(account.id)
  assert.deepEqual(first, {
    name: 'user.password-reset',
    actorId: account.id,
    details: { sessions: 2, verified: false },
  })
})

test('a link works once, and ends all others of that account', async () => {
  const { id } = await anAccount()
  const [token, other] = [await aLink('reset', id), await aLink('reset', id)]
  await resetPassword(visitor, { token, password: fresh }, minutesLater(1))
  for (const used of [token, other])
    await assert.rejects(resetPassword(visitor, { token: used, password: fresh }, minutesLater(2)), {
      code: 'stale-link',
    })
})

test('a link works for an hour, and only the kind that was mailed for this', async () => {
  const { id, email } = await anAccount()
  const token = await aLink('reset', id)
  const refused = { code: 'stale-link', reason: 'not-found' }
  await assert.rejects(resetPassword(visitor, { token, password: fresh }, minutesLater(60)), refused)
  const verifying = await aLink('verify', id)
  await assert.rejects(resetPassword(visitor, { token: verifying, password: fresh }, morning), refused)
  await assert.rejects(resetPassword(visitor, { token: 'made-up', password: fresh }, morning), refused)
  await signInWith(email, password)
})

test('somebody whose address a stranger registered takes the account, and the stranger is left outside', async () => {
  const email = anEmail('vera')
  await register(visitor, { email, name: aName('Mallory'), password: 'chosen by mallory' }, when())
  const { id } = (await readAccountOf(email))!
  const verifying = await aLink('verify', id, minutesLater(5))
  const token = await aLink('reset', id, minutesLater(5))
  const name = aName('Vera')
  await resetPassword(visitor, { token, password: fresh, name }, minutesLater(6))
  const account = await readAccountOf(email)
  assert.deepEqual(account?.verifiedAt, minutesLater(6))
  assert.equal(account?.name, name)
  await assert.rejects(signInWith(email, 'chosen by mallory'), { code: 'wrong-password' })
  await assert.rejects(verifyEmail(visitor, { token: verifying, password: 'chosen by mallory' }, when()), {
    code: 'stale-link',
  })
  assert.equal((await signInWith(email, fresh)).userId, id)
})

test('a link that also verifies asks for another name when the one chosen has gone', async () => {
  const [email, name] = [anEmail(), aName()]
  await register(visitor, { email, name, password }, when())
  const { id } = (await readAccountOf(email))!
  await anAccount({ name })
  const token = await aLink('reset', id)
  await assert.rejects(resetPassword(visitor, { token, password: fresh }, minutesLater(1)), { code: 'name-taken' })
  assert.equal((await readAccountOf(email))?.verifiedAt, null)
  await resetPassword(visitor, { token, password: fresh, name: aName() }, minutesLater(1))
  await signInWith(email, fresh)
})

test('somebody verified keeps their name, whatever the form says', async () => {
  const { id, email, name } = await anAccount()
  const token = await aLink('reset', id)
  await resetPassword(visitor, { token, password: fresh, name: aName('Mallory') }, minutesLater(1))
  assert.equal((await readAccountOf(email))?.name, name)
})

test('a new password is as long as a first one', () => {
  assert.equal(resetPasswordInput.safeParse({ token: 'x', password: 'nine char' }).success, false)
  assert.equal(resetPasswordInput.safeParse({ token: 'x', password: 'ten chars.' }).success, true)
  assert.equal(resetPasswordInput.safeParse({ token: 'x', password: 'ten chars.', userId: 'y' }).success, false)
})
