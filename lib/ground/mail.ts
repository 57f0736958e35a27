import { createTransport } from 'nodemailer'
import { config } from '#lib/config'
import { keepInOutbox, type Message } from './outbox.ts'

export interface Mail {
  to: string
  subject: string
  text: string
  /** Stays the same however often the mail is sent: what a reader's mail program tells copies by. */
  messageId: string
  /** The address that stops such mails with one press, for mail that is sent more than once (RFC 8058). */
  leave?: string
}

const WAIT = 10_000
/** A server that answers a little at a time is given up as well. */
const LONGEST = 40_000
const SEVERAL_LINES = /[\r\n]/

/** Sends over SMTP_URL; without one, leaves an `.eml` file in the outbox folder under DATA_DIR. Rejects when it cannot. */
export async function sendMail({ to, subject, text, messageId, leave }: Mail): Promise<void> {
  if (SEVERAL_LINES.test(to) || SEVERAL_LINES.test(subject)) throw new Error('a header of a mail is one line')
  const id = `<${messageId}@${new URL(config.origin).hostname}>`
  const headers = { 'Auto-Submitted': 'auto-generated', ...(leave && leaveHeaders(leave)) }
  const message = { from: config.MAIL_FROM, to, subject, text, messageId: id, date: new Date(), headers }
  if (config.SMTP_URL) return post(config.SMTP_URL, message)
  keepInOutbox(message, messageId)
}

const leaveHeaders = (address: string) => ({
  'List-Unsubscribe': `<${address}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})

async function post(url: string, { to, ...message }: Message) {
  const waits = { connectionTimeout: WAIT, greetingTimeout: WAIT, socketTimeout: WAIT }
  const transport = createTransport({ url, disableFileAccess: true, disableUrlAccess: true, ...waits })
  const sending = transport.sendMail({ ...message, to: { name: '', address: to } })
  await withinTime(sending, LONGEST)
}

async function withinTime(work: Promise<unknown>, most: number): Promise<void> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(
    () => reject(Object.assign(new Error('the mail server took too long'), { code: 'ESLOW' })),
    most,
  )
  await Promise.race([work, late]).finally(() => clearTimeout(timer))
}
