import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import { config } from '#lib/config'
import { newSecret } from './ids.ts'
import { sendMail } from './mail.ts'
import { catchMail, mailsOf, sendingTo } from './mail-catcher.ts'
import { outboxFolder, readOutbox } from './outbox.ts'

const letter = (over = {}) => ({
  to: 'nell@example.test',
  subject: 'Confirm your address',
  text: `Hello,\n\n${config.origin}/verify?token=${newSecret()}\n\nPrzełęcz, 橋.\n`,
  messageId: newSecret(),
  ...over,
})

test('a mail arrives as plain text under an id that stays the same', async () => {
  const sent = letter()
  const caught = await mailsOf(async () => {
    await sendMail(sent)
    await sendMail(sent)
  })
  assert.equal(caught.length, 2)
  for (const mail of caught) {
    assert.equal(mail.text, sent.text)
    assert.equal(mail.html, false)
    assert.deepEqual(mail.attachments, [])
    assert.equal(mail.subject, sent.subject)
    assert.equal(mail.messageId, `<${sent.messageId}@${new URL(config.origin).hostname}>`)
    assert.equal(mail.headers.get('auto-submitted'), 'auto-generated')
    assert.equal(mail.from?.text, config.MAIL_FROM.replace(/^(.*?) </, '"$1" <'))
  }
})

test('a mail goes to one address, whatever it is made of', async () => {
  const [mail] = await mailsOf(() => sendMail(letter({ to: "nell+o'hara@example.test" })))
  const to = [mail?.to ?? []].flat().flatMap((it) => it.value)
  assert.deepEqual(
    to.map(({ address }) => address),
    ["nell+o'hara@example.test"],
  )
})

test('case 7: a line break in an address or a subject is never sent', async () => {
  const injected = [
    letter({ to: 'nell@example.test\r\nBcc: everyone@example.test' }),
    letter({ to: 'nell@example.test\nX: y' }),
    letter({ subject: 'Hello\r\nBcc: everyone@example.test' }),
  ]
  const caught = await mailsOf(async () => {
    for (const mail of injected) await assert.rejects(sendMail(mail), /one line/)
  })
  assert.deepEqual(caught, [])
  await sendingTo(undefined, async () => {
    for (const mail of injected) await assert.rejects(sendMail(mail), /one line/)
  })
})

test('a server that is gone is said to be, and nothing waits for ever', async () => {
  const gone = await catchMail()
  await gone.close()
  await sendingTo(gone.url, () => assert.rejects(sendMail(letter())))
})

test('a server that hangs up is said to, and nothing is left in the outbox', async () => {
  const server = createServer((socket) => socket.destroy())
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  const sent = letter()
  await sendingTo(`smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`, () =>
    assert.rejects(sendMail(sent)),
  )
  server.close()
  assert.equal(
    readOutbox().some(({ id }) => id === sent.messageId),
    false,
  )
})

test('without a server a mail is kept in a file whose links can be copied', async () => {
  const sent = letter({ subject: 'Die Brücke' })
  await sendingTo(undefined, () => sendMail(sent))
  const file = readFileSync(join(outboxFolder(), `${sent.messageId}.eml`), 'utf8')
  const [, link] = sent.text.split('\n\n')
  assert.ok(file.split('\r\n').includes(link!))
  const kept = readOutbox().find(({ id }) => id === sent.messageId)
  assert.equal(kept?.to, sent.to)
  assert.equal(kept?.subject, 'Die Brücke')
  assert.equal(kept?.text, sent.text)
})
