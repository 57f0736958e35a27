import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mailsOf } from '#lib/ground/mail-catcher'
import {
  aLink,
  aName,
  anAccount,
  anEmail,
  jobAskedBy,
  jobsFor,
  minutesLater,
  morning,
  namesOfEventsAbout,
  password,
  readAccountOf,
  signedIn,
  signedInAgain,
  somewhere,
} from './accounts/stage.ts'
import { changeEmail } from './change-email.ts'
import { sendEmailChanged } from './jobs/send-email-changed.ts'
import { sendEmailProof } from './jobs/send-email-proof.ts'
import { visitor } from './policy.ts'
import { register } from './register.ts'
import { requestEmail } from './request-email.ts'
import { signIn } from './sign-in.ts'
import { signInByLink } from './sign-in-by-link.ts'

const when = (now = morning) => ({ now, address: somewhere() })
const job = { id: '019ab0a0-0000-7000-8000-00000000000b', now: morning }
const tokenIn = (text = '') => new URL(/https?:\S+/.exec(text)?.[0] ?? '').searchParams.get('token') ?? ''
const receivers = (mail: { to?: unknown } | undefined) => JSON.stringify(mail?.to)

/** The mail that goes out when somebody asks for a new address. */
async function askedFor(nell: Awaited<ReturnType<typeof signedIn>>, email: string) {
  const { input } = await jobAskedBy(() => requestEmail(nell, { email }, when()), 'send-email-proof')
  const [mail] = await mailsOf(() => sendEmailProof(input, job))
  return mail
}

test('a new address is the account’s once its link has been used, and the old one is told', async () => {
  const [account, fresh] = [await anAccount(), anEmail('eleanor')]
  const nell = await signedInAgain(account)
  const proof = await askedFor(nell, fresh)
  assert.match(receivers(proof), new RegExp(fresh))
  assert.equal((await readAccountOf(account.email))?.id, nell.id)
  const link = await aLink('sign-in', nell.id)
  const change = () => changeEmail(visitor, { token: tokenIn(proof?.text) }, minutesLater(5))
  const { input } = await jobAskedBy(change, 'send-email-changed')
  assert.equal((await readAccountOf(fresh))?.id, nell.id)
  assert.equal(await readAccountOf(account.email), undefined)
  const [told] = await mailsOf(() => sendEmailChanged(input, job))
  assert.match(receivers(told), new RegExp(account.email))
  assert.doesNotMatch(told?.text ?? '', new RegExp(fresh))
  assert.deepEqual(await namesOfEventsAbout(nell.id), ['user.email-requested', 'user.email-changed'])
  await assert.rejects(signInByLink(visitor, { token: link }, minutesLater(5)), { code: 'stale-link' })
  await signIn(visitor, { email: fresh, password }, when())
  await assert.rejects(changeEmail(visitor, { token: tokenIn(proof?.text) }, minutesLater(6)), { code: 'stale-link' })
})

test('asking again makes the link before useless', async () => {
  const nell = await signedIn()
  const first = await askedFor(nell, anEmail())
  await askedFor(nell, anEmail())
  await assert.rejects(changeEmail(visitor, { token: tokenIn(first?.text) }, morning), { code: 'stale-link' })
})

test('an address somebody has is not given away: its owner is told, and the asker is answered alike', async () => {
  const [nell, jun] = [await signedIn(), await anAccount()]
  const mail = await askedFor(nell, jun.email)
  assert.match(receivers(mail), new RegExp(jun.email))
  assert.doesNotMatch(mail?.text ?? '', /token=/)
})

test('an address that somebody verified meanwhile stays theirs', async () => {
  const [nell, email] = [await signedIn(), anEmail()]
  const mail = await askedFor(nell, email)
  await anAccount({ email })
  await assert.rejects(changeEmail(visitor, { token: tokenIn(mail?.text) }, morning), { code: 'email-taken' })
})

test('a registration nobody verified keeps no address from its owner', async () => {
  const [nell, email] = [await signedIn(), anEmail()]
  await register(visitor, { email, name: aName(), password }, when())
  const mail = await askedFor(nell, email)
  await changeEmail(visitor, { token: tokenIn(mail?.text) }, morning)
  assert.equal((await readAccountOf(email))?.id, nell.id)
})

test('an address is not changed from a device left open, nor by a visitor', async () => {
  const nell = await signedIn()
  await assert.rejects(requestEmail(nell, { email: anEmail() }, when(minutesLater(15))), { code: 'confirm' })
  await assert.rejects(requestEmail(visitor, { email: anEmail() }, when()), { code: 'sign-in' })
  assert.deepEqual(await jobsFor(nell.id), [])
})
