import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { write } from '#db/connect'
import { storeSetting } from '#lib/ground/settings'
import {
  isOver,
  minutesLater,
  morning,
  namesOfEventsAbout,
  password,
  personIn,
  readAccountOf,
  signedIn,
  signedInAgain,
  somewhere,
  withCodes,
} from './accounts/stage.ts'
import { beginCodes } from './begin-codes.ts'
import { confirmSelf } from './confirm-self.ts'
import { giveCode } from './give-code.ts'
import { isStaff, visitor } from './policy.ts'
import { readAccount } from './queries/read-account.ts'
import { readCodes } from './queries/read-codes.ts'
import { renewRecoveryCodes } from './renew-recovery-codes.ts'
import { signIn } from './sign-in.ts'
import { turnOffCodes } from './turn-off-codes.ts'
import { turnOnCodes } from './turn-on-codes.ts'

const when = (now = morning) => ({ now, address: somewhere() })
const begin = async (email: string, now: Date) => signIn(visitor, { email, password }, { ...when(now), halfway: true })

async function someone() {
  const made = await withCodes()
  const { email } = await readAccount(made.person)
  return { ...made, email }
}

test('codes are off until a first one has shown that the secret has arrived', async () => {
  const vera = await signedIn({ role: 'moderator' })
  await beginCodes(vera, undefined, morning)
  const { begun, onAt } = await readCodes(vera)
  assert.equal(onAt, null)
  assert.match(begun!.address, /^otpauth:\/\/totp\/.+secret=.+period=30/)
  await assert.rejects(turnOnCodes(vera, { code: '000000' }, morning), { code: 'wrong-code' })
  assert.equal((await readCodes(vera)).onAt, null)
  assert.deepEqual(await namesOfEventsAbout(vera.id), ['user.codes-begun'])
})

test('once they are on the secret is shown to nobody, and ten recovery codes are left', async () => {
  const { person, recovery } = await withCodes()
  const own = await readCodes(person)
  assert.deepEqual(own.onAt, morning)
  assert.equal(own.begun, null)
  assert.equal(own.recoveryCodes, 10)
  assert.equal(new Set(recovery).size, 10)
  assert.deepEqual(await namesOfEventsAbout(person.id), ['user.codes-begun', 'user.codes-on'])
  await assert.rejects(beginCodes(person, undefined, morning), { code: 'codes-on' })
})

test('a password alone begins a session that is nobody’s until the code is given', async () => {
  const { person, email, codeAt } = await someone()
  const now = minutesLater(5)
  const begun = await begin(email, now)
  assert.equal(begun.awaitsCode, true)
  assert.equal(await isOver(begun, now), true)
  const session = await giveCode(visitor, { begun: begun.id, code: codeAt(now) }, now)
  assert.equal((await personIn(session, now)).id, person.id)
  assert.equal(await isOver(begun, now), true)
})

test('a code works once, and none before it works any more', async () => {
  const { email, codeAt } = await someone()
  const now = minutesLater(5)
  const [early, late] = [codeAt(now), codeAt(new Date(now.getTime() + 30_000))]
  await giveCode(visitor, { begun: (await begin(email, now)).id, code: late }, now)
  for (const code of [late, early])
    await assert.rejects(giveCode(visitor, { begun: (await begin(email, now)).id, code }, now), { code: 'wrong-code' })
})

test('a code of a minute ago, of somebody else, or none at all signs nobody in', async () => {
  const [{ email, codeAt }, other] = [await someone(), await someone()]
  const now = minutesLater(5)
  const begun = (await begin(email, now)).id
  for (const code of [codeAt(minutesLater(4)), other.codeAt(now), '', 'abc', '1234567'])
    await assert.rejects(giveCode(visitor, { begun, code }, now), { code: 'wrong-code' })
})

test('a recovery code works once in place of the authenticator, however it is typed', async () => {
  const { email, recovery, person } = await someone()
  const code = recovery[0]!.replace('-', ' ').toUpperCase()
  await giveCode(visitor, { begun: (await begin(email, morning)).id, code }, morning)
  const again = giveCode(visitor, { begun: (await begin(email, morning)).id, code }, morning)
  await assert.rejects(again, { code: 'wrong-code' })
  assert.equal((await readCodes(person)).recoveryCodes, 9)
})

test('new recovery codes make those before useless', async () => {
  const { email, recovery, person } = await someone()
  const fresh = await renewRecoveryCodes(person, undefined, morning)
  const old = giveCode(visitor, { begun: (await begin(email, morning)).id, code: recovery[0]! }, morning)
  await assert.rejects(old, { code: 'wrong-code' })
  await giveCode(visitor, { begun: (await begin(email, morning)).id, code: fresh[0]! }, morning)
})

test('guesses are limited for the account, wherever they come from, and a code that works is none', async () => {
  const { email, codeAt } = await someone()
  const now = minutesLater(5)
  const begun = (await begin(email, now)).id
  for (let guess = 0; guess < 10; guess++)
    await assert.rejects(giveCode(visitor, { begun, code: '000000' }, now), { code: 'wrong-code' })
  await assert.rejects(giveCode(visitor, { begun, code: codeAt(now) }, now), { code: 'too-many' })
  const later = minutesLater(6)
  await giveCode(visitor, { begun: (await begin(email, later)).id, code: codeAt(later) }, later)
})

test('the half that waits is over after ten minutes, and is used up by its code', async () => {
  const { email, codeAt } = await someone()
  const begun = (await begin(email, morning)).id
  const late = minutesLater(10)
  await assert.rejects(giveCode(visitor, { begun, code: codeAt(late) }, late), { code: 'begin-again' })
  const now = minutesLater(5)
  await giveCode(visitor, { begun, code: codeAt(now) }, now)
  const later = minutesLater(6)
  await assert.rejects(giveCode(visitor, { begun, code: codeAt(later) }, later), { code: 'begin-again' })
  await assert.rejects(giveCode(visitor, { begun: undefined, code: '1' }, now), { code: 'begin-again' })
})

test('programs send the code along with the password', async () => {
  const { person, email, codeAt } = await someone()
  const now = minutesLater(5)
  await assert.rejects(signIn(visitor, { email, password }, when(now)), { code: 'code-needed', reason: 'sign-in' })
  await assert.rejects(signIn(visitor, { email, password, code: '000000' }, when(now)), { code: 'wrong-code' })
  await assert.rejects(signIn(visitor, { email, password: 'a guess', code: codeAt(now) }, when(now)), {
    code: 'wrong-password',
  })
  const session = await signIn(visitor, { email, password, code: codeAt(now) }, when(now))
  assert.equal((await personIn(session, now)).id, person.id)
})

test('confirming takes the password and the code', async () => {
  const { person, codeAt } = await someone()
  const now = minutesLater(60)
  await assert.rejects(confirmSelf(person, { password }, when(now)), { code: 'wrong-code' })
  await assert.rejects(confirmSelf(person, { code: codeAt(now) }, when(now)), { code: 'password-differs' })
  await confirmSelf(person, { password, code: codeAt(now) }, when(now))
  assert.deepEqual((await personIn({ id: person.sessionId }, now)).confirmedAt, now)
})

test('turning them off needs a fresh sign-in, and then a password is enough', async () => {
  const { person, email } = await someone()
  await assert.rejects(turnOffCodes(person, undefined, minutesLater(15)), { code: 'confirm' })
  await turnOffCodes(person, undefined, morning)
  assert.equal((await begin(email, morning)).awaitsCode, false)
  await assert.rejects(turnOffCodes(person, undefined, morning), { code: 'codes-off' })
  await assert.rejects(renewRecoveryCodes(person, undefined, morning), { code: 'codes-off' })
})

test('readers have no codes, and visitors neither', async () => {
  await assert.rejects(beginCodes(await signedIn(), undefined, morning), { code: 'forbidden' })
  await assert.rejects(beginCodes(visitor, undefined, morning), { code: 'sign-in' })
  await assert.rejects(turnOnCodes(visitor, { code: '1' }, morning), { code: 'sign-in' })
  await assert.rejects(readCodes(visitor), { code: 'sign-in' })
})

test('where codes are required, staff without them are readers until they have them', async () => {
  const [{ person }, vera] = [await withCodes(), await signedIn({ role: 'moderator' })]
  await write(async (tx) => void (await storeSetting(tx, 'codesForStaff', { value: true, now: morning })))
  assert.equal(isStaff(await personIn({ id: person.sessionId })), true)
  await assert.rejects(turnOffCodes(person, undefined, morning), { code: 'codes-required' })
  const lacking = await personIn({ id: vera.sessionId })
  assert.deepEqual([lacking.lacksCodes, isStaff(lacking)], [true, false])
  await beginCodes(lacking, undefined, morning)
  await write(async (tx) => void (await storeSetting(tx, 'codesForStaff', { value: false, now: morning })))
  assert.equal(isStaff(await personIn(await signedInAgain(vera).then(({ sessionId: id }) => ({ id })))), true)
  assert.equal((await readAccountOf((await readAccount(vera)).email))?.role, 'moderator')
})
