import '#db/testing'
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { eq } from 'drizzle-orm'
import { db, write } from '#db/connect'
import { jobs } from '#db/tables/ground'
import { notices } from '#db/tables/notices'
import { users } from '#db/tables/users'
import { withdrawComment } from '#lib/comments/withdraw-comment'
import { config } from '#lib/config'
import { mailsOf } from '#lib/ground/mail-catcher'
import { storeFirstGuidelines } from '#lib/guidelines/store-first-guidelines'
import { visitor } from '#lib/users/policy'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { chooseMail } from './choose-mail.ts'
import { sendDigest } from './jobs/send-digest.ts'
import { sendNotice } from './jobs/send-notice.ts'
import { tellOfReply } from './jobs/tell-of-reply.ts'
import { readMailChoices } from './queries/read-mail-choices.ts'
import { stopMails } from './stop-mails.ts'

const now = new Date()
before(() => storeFirstGuidelines(now))

const everything = (mail: 'now' | 'daily' | 'off') =>
  ({ reply: mail, pick: mail, decision: mail, report: mail, appeal: mail, sanction: mail, lifting: mail }) as const

/** Ada was answered by somebody of that name with those words, and has been told. */
async function answered({
  name = 'Jun Watanabe',
  body = 'They were green once.',
  headline = 'Old bridge reopens',
} = {}) {
  const [article, ada, jun] = [await anArticle({ headline }), await aPerson(), await aPerson({ name })]
  const parent = await aComment({ author: ada, article })
  const reply = await aComment({ author: jun, article, parent, body })
  await tellOfReply({ comment: reply.id }, { now })
  const [notice] = await db.select().from(notices).where(eq(notices.userId, ada.id))
  const input = { notice: notice!.id }
  return { ada, jun, article, parent, reply, send: () => sendNotice(input, { id: notice!.id, now }) }
}

test('a notice goes to its person as plain text, with one press that stops such mails', async () => {
  const { ada, reply, send } = await answered()
  const [mail, ...more] = await mailsOf(send)
  assert.equal(more.length, 0)
  const [account] = await db.select().from(users).where(eq(users.id, ada.id))
  assert.equal([mail!.to ?? []].flat()[0]?.value[0]?.address, account!.email)
  assert.equal(mail!.html, false)
  assert.match(
    mail!.text!,
    /Jun Watanabe replied to your comment on “Old bridge reopens”\.\n\n> They were green once\.\n/,
  )
  assert.ok(mail!.text!.includes(`${config.origin}/comments/${reply.id}`))
  const headers = new Map(mail!.headerLines.map(({ key, line }) => [key, line]))
  assert.match(
    headers.get('list-unsubscribe')!.replace(/\s+/g, ''),
    /^List-Unsubscribe:<http:.*\/unsubscribe\/[\w.-]+>$/,
  )
  assert.equal(headers.get('list-unsubscribe-post'), 'List-Unsubscribe-Post: List-Unsubscribe=One-Click')
})

test('case 7: the words and the name of a reader are text in a mail: no link, no image, no second header', async () => {
  const name = 'Win at prizes.example'
  const body = [
    'See https://evil.example/win, www.evil.com/x, evil.com or [here](https://evil.example/hidden)',
    '![pixel](https://evil.example/p.gif) <img src=x> <a href="http://evil.example">a</a> write to jun@evil.com',
    'Bcc: everyone@evil.example',
  ].join('\n\n')
  const headline = 'Bridge\r\nBcc: everyone@example.test'
  const { send, reply } = await answered({ name, body, headline })
  const [mail] = await mailsOf(send)
  assert.doesNotMatch(`${mail!.text} ${mail!.subject}`, /evil\.(com|example)|@evil/)
  const links = mail!.text!.match(/https?:\S+/g) ?? []
  assert.equal(links.length, 3)
  assert.ok(links.every((link) => link.startsWith(`${config.origin}/`)))
  assert.ok(links[0]!.endsWith(reply.id))
  assert.equal(mail!.bcc, undefined)
  assert.doesNotMatch(mail!.subject!, /[\r\n]/)
  assert.deepEqual(mail!.attachments, [])
})

test('nothing is mailed of what has gone meanwhile, and nothing twice', async () => {
  const gone = await answered()
  await withdrawComment(gone.jun, { commentId: gone.reply.id }, { now })
  assert.deepEqual(await mailsOf(gone.send), [])
  const { send } = await answered()
  const sent = await mailsOf(async () => {
    await send()
    await send()
  })
  assert.equal(sent.length, 1)
})

test('a job that is done again after a crash sends the same mail under the same id', async () => {
  const { ada, send } = await answered()
  const mails = await mailsOf(async () => {
    await send()
    await write(async (tx) => void (await tx.update(notices).set({ mailedAt: null }).where(eq(notices.userId, ada.id))))
    await send()
  })
  assert.equal(new Set(mails.map(({ messageId }) => messageId)).size, 1)
  assert.equal(new Set(mails.map(({ text }) => text)).size, 1)
})

test('case 8: the link of a mail stops that kind and no other, needs nobody to sign in, and may be pressed twice', async () => {
  const { ada, send } = await answered()
  const [mail] = await mailsOf(send)
  const token = /\/unsubscribe\/(\S+)/.exec(mail!.text!)![1]!
  await stopMails(visitor, { token }, now)
  await stopMails(visitor, { token }, now)
  const { reply, ...others } = await readMailChoices(ada)
  assert.equal(reply, 'off')
  assert.ok(Object.values(others).every((mail) => mail !== 'off'))
  await assert.rejects(stopMails(visitor, { token: `${token}0` }, now), { reason: 'not-found' })
})

test('who switches mail off before it leaves gets none', async () => {
  const { ada, send } = await answered()
  await chooseMail(ada, everything('off'), now)
  assert.deepEqual(await mailsOf(send), [])
})

test('what waits for the day comes in one mail, once, and its link stops what is daily only', async () => {
  const [article, ada, jun] = [await anArticle(), await aPerson(), await aPerson({ name: 'Jun Watanabe' })]
  await chooseMail(ada, { ...everything('daily'), sanction: 'now' }, now)
  const parent = await aComment({ author: ada, article })
  for (const body of ['They were green once.', 'And blue, see evil.com']) {
    const { id } = await aComment({ author: jun, article, parent, body })
    await tellOfReply({ comment: id }, { now })
  }
  const waiting = (await db.select().from(jobs)).filter(({ input }) => input.userId === ada.id)
  assert.deepEqual(
    waiting.map(({ name, lane }) => [name, lane]),
    [['send-digest', 'mail']],
  )
  const job = { id: waiting[0]!.id, now: waiting[0]!.runAt }
  const mails = await mailsOf(async () => {
    await sendDigest({ userId: ada.id }, job)
    await sendDigest({ userId: ada.id }, job)
  })
  assert.deepEqual(
    mails.map(({ subject }) => subject),
    ['2 notices from Below the Line'],
  )
  assert.match(mails[0]!.text!, /> They were green once\.[\s\S]*> And blue, see \[link\]/)
  const token = /\/unsubscribe\/(\S+)/.exec(mails[0]!.text!)![1]!
  await stopMails(visitor, { token }, now)
  assert.deepEqual(await readMailChoices(ada), { ...everything('off'), sanction: 'now' })
})

test('a job holds ids only', async () => {
  const { ada } = await answered({ body: 'A word nobody else writes: snorkelwhistle.' })
  const rows = await db.select().from(jobs)
  const [account] = await db.select().from(users).where(eq(users.id, ada.id))
  const kept = JSON.stringify(rows)
  assert.ok(!kept.includes('snorkelwhistle') && !kept.includes(account!.email) && !kept.includes('Jun Watanabe'))
})
