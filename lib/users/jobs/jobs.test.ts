import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { config } from '#lib/config'
import { mailsOf } from '#lib/ground/mail-catcher'
import {
  aName,
  anAccount,
  anEmail,
  minutesLater,
  morning,
  namesOfEventsAbout,
  password,
  readAccountOf,
  somewhere,
} from '../accounts/stage.ts'
import { visitor } from '../policy.ts'
import { register } from '../register.ts'
import { resetPassword } from '../reset-password.ts'
import { verifyEmail } from '../verify-email.ts'
import { sendAlreadyRegistered } from './send-already-registered.ts'
import { sendReset } from './send-reset.ts'
import { sendVerification } from './send-verification.ts'

const job = { id: '019ab0a0-0000-7000-8000-00000000000a', now: morning }
const linksIn = (text = '') => text.match(/https?:\S+/g) ?? []
const tokenIn = (text = '') => new URL(linksIn(text)[0] ?? '').searchParams.get('token') ?? ''

async function aRegistration(name = aName()) {
  const email = anEmail()
  await register(visitor, { email, name, password }, { now: morning, address: somewhere() })
  return (await readAccountOf(email))!
}

test('the first mail goes to the address registered and holds the link that verifies it', async () => {
  const { id, email } = await aRegistration()
  const [mail] = await mailsOf(() => sendVerification({ userId: id }, job))
  assert.deepEqual(
    [mail?.to ?? []].flat().flatMap((it) => it.value.map(({ address }) => address)),
    [email],
  )
  assert.equal(mail?.messageId, `<${job.id}@${new URL(config.origin).hostname}>`)
  assert.equal(linksIn(mail?.text).length, 1)
  assert.ok(linksIn(mail?.text)[0]?.startsWith(`${config.origin}/verify?token=`))
  const when = { now: minutesLater(5), address: somewhere() }
  const session = await verifyEmail(visitor, { token: tokenIn(mail?.text), password }, when)
  assert.equal(session.userId, id)
})

test('nothing that whoever registered chose is in the mail', async () => {
  const name = aName('Win prizes at evil.example')
  const { id } = await aRegistration(name)
  const [mail] = await mailsOf(() => sendVerification({ userId: id }, job))
  for (const part of [mail?.text, mail?.subject]) assert.doesNotMatch(part ?? '', /evil|prizes/)
})

test('a mail that is sent twice has one id, and both links work until one is used', async () => {
  const { id } = await aRegistration()
  const mails = await mailsOf(async () => {
    await sendVerification({ userId: id }, job)
    await sendVerification({ userId: id }, job)
  })
  assert.equal(new Set(mails.map(({ messageId }) => messageId)).size, 1)
  const [first, second] = mails.map(({ text }) => tokenIn(text))
  const when = { now: minutesLater(5), address: somewhere() }
  await verifyEmail(visitor, { token: first!, password }, when)
  await assert.rejects(verifyEmail(visitor, { token: second!, password }, when), { code: 'stale-link' })
})

test('somebody who is verified already is sent no more links to verify', async () => {
  const { id } = await anAccount()
  assert.deepEqual(await mailsOf(() => sendVerification({ userId: id }, job)), [])
})

test('the link to set a password is mailed to its owner, and the record says so', async () => {
  const { id, email } = await anAccount()
  const [mail] = await mailsOf(() => sendReset({ userId: id }, job))
  assert.equal([mail?.to ?? []].flat()[0]?.value[0]?.address, email)
  assert.ok(linksIn(mail?.text)[0]?.startsWith(`${config.origin}/reset?token=`))
  await resetPassword(visitor, { token: tokenIn(mail?.text), password: 'seven swans on the weir' }, minutesLater(1))
  assert.deepEqual(await namesOfEventsAbout(id), ['user.reset-requested', 'user.password-reset'])
})

test('asking for an address nobody has sends nothing and fails nothing', async () => {
  const nobody = { userId: '019ab0a0-0000-7000-8000-000000000000' }
  const sent = await mailsOf(async () => {
    await sendReset(nobody, job)
    await sendVerification(nobody, job)
    await sendAlreadyRegistered(nobody, job)
  })
  assert.deepEqual(sent, [])
})

test('the owner of an address that is registered again is told how to get in', async () => {
  const { id, email } = await anAccount()
  const [mail] = await mailsOf(() => sendAlreadyRegistered({ userId: id }, job))
  assert.equal([mail?.to ?? []].flat()[0]?.value[0]?.address, email)
  assert.deepEqual(linksIn(mail?.text), [`${config.origin}/sign-in`, `${config.origin}/forgot`])
})
