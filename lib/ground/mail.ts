import { createTransport } from 'nodemailer'
import { config } from '#lib/config'
import { keepInOutbox, type Message } from './outbox.ts'

export interface Mail {
  to: string
  subject: string
  text: string
  /** Stays the same however often the mail is sent: what a reader's mail program tells copies by. */
  messageId: string
}

const WAIT = 10_000
const SEVERAL_LINES = /[\r\n]/

/** Sends over SMTP_URL; without one, leaves an `.eml` file in the outbox folder under DATA_DIR. Rejects when it cannot. */
export async function sendMail({ to, subject, text, messageId }: Mail): Promise<void> {
  if (SEVERAL_LINES.test(to) || SEVERAL_LINES.test(subject)) throw new Error('a header of a mail is one line')
  const id = `<${messageId}@${new URL(config.origin).hostname}>`
  const message = { from: config.MAIL_FROM, to, subject, text, messageId: id, date: new Date() }
  if (config.SMTP_URL) return post(config.SMTP_URL, message)
  keepInOutbox(message, messageId)
}

async function post(url: string, { to, ...message }: Message) {
  const waits = { connectionTimeout: WAIT, greetingTimeout: WAIT, socketTimeout: WAIT }
  const transport = createTransport({ url, disableFileAccess: true, disableUrlAccess: true, ...waits })
  await transport.sendMail({
    ...message,
    to: { name: '', address: to },
    headers: { 'Auto-Submitted': 'auto-generated' },
  })
}
