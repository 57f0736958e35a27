import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { and, eq } from 'drizzle-orm'
import { db, write } from '#db/connect'
import { events, jobs } from '#db/tables/ground'
import { subscribers } from '#db/tables/newsletters'
import { config } from '#lib/config'
import { idAt } from '#lib/ground/ids'
import { mailsOf } from '#lib/ground/mail-catcher'
import { storeSetting } from '#lib/ground/settings'
import { settingSchemas } from '#lib/ground/settings/schemas'
import { visitor } from '#lib/users/policy'
import { aPerson } from '#lib/worlds/stage'
import { confirmSubscription } from './confirm-subscription.ts'
import { exportSubscribers } from './export-subscribers.ts'
import { sendNewsletterConfirmation } from './jobs/send-newsletter-confirmation.ts'
import { sendNewsletterWelcome } from './jobs/send-newsletter-welcome.ts'
import { leaveNewsletter } from './leave-newsletter.ts'
import { findAsked } from './queries/find-asked.ts'
import { subscribe } from './subscribe.ts'

const now = new Date()
const days = (count: number) => new Date(now.getTime() + count * 86_400_000)
let people = 0
const anEmail = () => `Nell.${people++}.${idAt(now)}@example.test`
const somewhere = () => ({ now, address: idAt(now) })

const rowOf = async (email: string) =>
  (await db.select().from(subscribers).where(eq(subscribers.emailKey, email.toLowerCase())))[0]
const jobsOf = async (name: string, id: string) =>
  (await db.select().from(jobs).where(eq(jobs.name, name))).filter(({ input }) => input.subscriber === id)
const tokenIn = (text = '', path = 'confirm') => new RegExp(`/${path}/(\\S+)`).exec(text)![1]!

/** Somebody asked, and their mail came. */
async function asked(email = anEmail()) {
  await subscribe(visitor, { email }, somewhere())
  const { id } = (await rowOf(email))!
  const mails = await mailsOf(() => sendNewsletterConfirmation({ subscriber: id }, { id: 'one', now }))
  return { email, id, mails, token: tokenIn(mails[0]?.text) }
}

test('who asks gets one mail, confirms with its button, is welcomed and leaves by the link', async () => {
  const { email, id, mails, token } = await asked()
  assert.equal([mails[0]!.to ?? []].flat()[0]?.text, email)
  assert.equal((await rowOf(email))!.confirmedAt, null)
  assert.deepEqual(await findAsked(visitor, token, now), { email })
  await confirmSubscription(visitor, { token }, now)
  await confirmSubscription(visitor, { token }, now)
  assert.equal((await jobsOf('send-newsletter-welcome', id)).length, 1)
  const [welcome] = await mailsOf(() => sendNewsletterWelcome({ subscriber: id }, { id: 'two' }))
  const leave = tokenIn(welcome!.text, 'unsubscribe')
  assert.ok(welcome!.text!.includes(`${config.origin}/unsubscribe/${leave}`))
  assert.ok(welcome!.headers.has('list'))
  await leaveNewsletter(visitor, { token: leave }, days(1))
  await leaveNewsletter(visitor, { token: leave }, days(2))
  assert.deepEqual((await rowOf(email))!.leftAt, days(1))
  const told = await db.select({ name: events.name }).from(events).where(eq(events.subjectId, id))
  assert.deepEqual(
    told.map(({ name }) => name),
    ['newsletter.asked', 'newsletter.confirmed', 'newsletter.left'],
  )
})

test('case 9: nobody can subscribe someone else: without the mailed link nothing is confirmed', async () => {
  const { email, token } = await asked()
  for (const wrong of ['', token.slice(1), `${token}0`, (await asked()).token.split('.')[0]!])
    await assert.rejects(confirmSubscription(visitor, { token: wrong }, now), { reason: 'not-found' })
  await assert.rejects(confirmSubscription(visitor, { token }, days(8)), { code: 'newsletter-link' })
  assert.equal((await rowOf(email))!.confirmedAt, null)
  assert.equal(await findAsked(visitor, token, days(8)), undefined)
})

test('case 30: asking for an address that has the newsletter answers alike and sends nothing', async () => {
  const { email, id, token } = await asked()
  await confirmSubscription(visitor, { token }, now)
  await subscribe(visitor, { email: email.toUpperCase() }, somewhere())
  assert.deepEqual(await mailsOf(() => sendNewsletterConfirmation({ subscriber: id }, { id: 'x', now })), [])
  assert.deepEqual((await rowOf(email))!.confirmedAt, now)
})

test('one address gets three mails at most, and whoever asks for more is not told', async () => {
  const email = anEmail()
  for (let n = 0; n < 5; n++) await subscribe(visitor, { email }, somewhere())
  const { id } = (await rowOf(email))!
  assert.equal((await jobsOf('send-newsletter-confirmation', id)).length, 3)
})

test('who sends form after form is refused with the time to wait', async () => {
  const when = somewhere()
  for (let n = 0; n < 10; n++) await subscribe(visitor, { email: anEmail() }, when)
  await assert.rejects(subscribe(visitor, { email: anEmail() }, when), { reason: 'too-many' })
})

test('with the promotion switched off nobody can ask', async () => {
  const newsletter = settingSchemas.newsletter.parse(undefined)
  const set = (shown: boolean) =>
    write(async (tx) => void (await storeSetting(tx, 'newsletter', { value: { ...newsletter, shown }, now })))
  await set(false)
  await assert.rejects(subscribe(visitor, { email: anEmail() }, somewhere()), { code: 'newsletter-off' })
  await set(true)
})

test('case 34: admins take the list as CSV in which no address is a formula, and the record says so', async () => {
  const { email, token } = await asked(`=cmd.${idAt(now)}@example.test`)
  await confirmSubscription(visitor, { token }, now)
  const waiting = await asked()
  const [ines, mona] = [await aPerson({ role: 'admin' }), await aPerson({ role: 'moderator' })]
  const chunks = await (await exportSubscribers(ines, undefined, now)).toArray()
  const csv = Buffer.concat(chunks).toString()
  assert.match(csv, /^\uFEFFemail,confirmed_at,unsubscribe\n/)
  const [line] = csv.split('\n').filter((it) => it.includes(email))
  assert.ok(line!.startsWith(`'=cmd.`), line)
  assert.ok(line!.includes(`${config.origin}/unsubscribe/`))
  assert.ok(!csv.includes(waiting.email))
  const isTaken = and(eq(events.subjectId, ines.id), eq(events.name, 'newsletter.exported'))
  assert.equal(await db.$count(events, isTaken), 1)
  await assert.rejects(exportSubscribers(mona, undefined, now), { code: 'forbidden' })
  await assert.rejects(exportSubscribers(visitor, undefined, now), { code: 'sign-in' })
  await assert.rejects(exportSubscribers(ines, undefined, days(1)), { code: 'confirm' })
})
