import '#db/testing'
import assert from 'node:assert/strict'
import { mock, test } from 'node:test'
import {
  aLink,
  aName,
  anAccount,
  anEmail,
  isOver,
  jobsFor,
  minutesLater,
  morning,
  namesOfEventsAbout,
  password,
  readAccountOf,
  somewhere,
  unlike,
} from './accounts/stage.ts'
import { argon2 } from './passwords.ts'
import { visitor } from './policy.ts'
import { register } from './register.ts'
import { registerInput } from './schema.ts'
import { signIn } from './sign-in.ts'
import { verifyEmail } from './verify-email.ts'

const registered = (
  { email = anEmail(), name = aName(), word = password, address = somewhere() } = {},
  now = morning,
) => register(visitor, { email, name, password: word }, { now, address })

test('registering keeps an account nobody can sign in to yet, and asks for a mail', async () => {
  const email = anEmail()
  await registered({ email: email.toUpperCase(), name: `Nell ${unlike()}` })
  const account = await readAccountOf(email)
  assert.equal(account?.verifiedAt, null)
  assert.equal(account?.role, 'reader')
  assert.match(account?.passwordHash ?? '', /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  assert.deepEqual(await namesOfEventsAbout(account!.id), ['user.registered'])
  assert.deepEqual(
    (await jobsFor(account!.id)).map((job) => job.name),
    ['send-verification'],
  )
  await assert.rejects(signIn(visitor, { email, password }, { now: morning, address: somewhere() }), {
    code: 'wrong-password',
  })
})

test('case 30: an address that has an account gets the same answer and another mail, and nothing of it changes', async () => {
  const owner = await anAccount()
  const before = await readAccountOf(owner.email)
  const known = await registered({ email: owner.email, word: 'not the owner at all' })
  const unknown = await registered()
  assert.equal(known, unknown)
  assert.deepEqual(await readAccountOf(owner.email), before)
  assert.deepEqual(
    (await jobsFor(owner.id)).map((job) => job.name),
    ['send-already-registered'],
  )
  assert.deepEqual(await namesOfEventsAbout(owner.id), ['user.registered-again'])
})

test('a known and an unknown address cost one hash each', async () => {
  const owner = await anAccount()
  const hashing = mock.method(argon2, 'hash')
  try {
    await registered({ email: owner.email })
    assert.equal(hashing.mock.callCount(), 1)
    await registered()
    assert.equal(hashing.mock.callCount(), 2)
  } finally {
    hashing.mock.restore()
  }
})

test('whether a name is refused does not tell whether the address is known', async () => {
  const owner = await anAccount()
  const taken = { code: 'name-taken', reason: 'conflict' }
  await assert.rejects(registered({ email: owner.email, name: owner.name }), taken)
  await assert.rejects(registered({ email: anEmail(), name: owner.name }), taken)
  const name = aName()
  await registered({ email: owner.email, name })
  await registered({ email: anEmail(), name })
  await registered({ email: anEmail(), name })
})

test('a later registration replaces one nobody verified, and its links stop working', async () => {
  const email = anEmail('victim')
  await registered({ email, name: aName('Mallory'), word: 'chosen by mallory' })
  const { id } = (await readAccountOf(email))!
  const link = await aLink('verify', id)
  const name = aName('Vera')
  await registered({ email, name, word: 'chosen by vera herself' })
  const account = await readAccountOf(email)
  assert.equal(account?.id, id)
  assert.equal(account?.name, name)
  const when = { now: morning, address: somewhere() }
  await assert.rejects(verifyEmail(visitor, { token: link, password: 'chosen by mallory' }, when), {
    code: 'stale-link',
  })
  const newer = await aLink('verify', id)
  await assert.rejects(verifyEmail(visitor, { token: newer, password: 'chosen by mallory' }, when), {
    code: 'password-differs',
  })
  const session = await verifyEmail(visitor, { token: newer, password: 'chosen by vera herself' }, when)
  assert.equal(await isOver(session, morning), false)
})

test('a name that looks like somebody else is refused', async () => {
  const word = unlike()
  await anAccount({ name: `Anna ${word}` })
  for (const name of [`Anna ${word} `, `ANNA ${word}`, `Ánna ${word}`, `Anna  ${word}`]) {
    const email = anEmail()
    await assert.rejects(registered({ email, name }), { code: 'name-taken' }, name)
    assert.equal(await readAccountOf(email), undefined)
  }
})

test('case 32: names of look-alike letters, hidden characters and offices are refused with a sentence at the field', async () => {
  const refused = {
    'Аnna Berg': 'name-mixed',
    'An\u200Bna Berg': 'name-invisible',
    'Anna\nBcc: everyone@example.test': 'name-control',
    '<b>Anna</b>': 'name-markup',
    Moderator: 'name-reserved',
    A: 'name-short',
  }
  for (const [name, code] of Object.entries(refused)) {
    const email = anEmail()
    await assert.rejects(registered({ email, name }), (error: { code: string; fields: Record<string, string> }) => {
      assert.equal(error.code, code, name)
      assert.match(error.fields.name ?? '', /\.$/)
      return true
    })
    assert.equal(await readAccountOf(email), undefined)
  }
})

test('names in any script are welcome', async () => {
  for (const name of ['Łukasz Żółw', 'Мария Кузнецова', 'أحمد الفاسي', 'anne-marie osei']) {
    const email = anEmail()
    await registered({ email, name })
    assert.equal((await readAccountOf(email))?.name, name)
  }
})

test('a form is taken as it is meant or not at all', () => {
  const good = { email: 'nell@example.test', name: 'Nell Harrow', password }
  assert.equal(registerInput.safeParse(good).success, true)
  const bad = [
    { ...good, role: 'admin' },
    { ...good, verifiedAt: '2026-11-23' },
    { ...good, email: ['nell@example.test'] },
    { ...good, email: { $gt: '' } },
    { ...good, email: 'nell@example.test\r\nBcc: everyone@example.test' },
    { ...good, email: 'nell@example.test,mallory@example.test' },
    { ...good, password: 'nine char' },
    { ...good, password: 'x'.repeat(201) },
    { ...good, password: 1_234_567_890 },
    { email: good.email, name: good.name },
  ]
  for (const input of bad) assert.equal(registerInput.safeParse(input).success, false, JSON.stringify(input))
})

test('nobody is flooded with mail by one address, and another address still gets through', async () => {
  const [email, address] = [anEmail(), somewhere()]
  for (let time = 0; time < 5; time++) await registered({ email, address })
  await assert.rejects(registered({ email, address }), { reason: 'too-many', code: 'too-many' })
  await registered({ email })
  await registered({ email, address }, minutesLater(5))
})
