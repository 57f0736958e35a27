import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { config } from '#lib/config'

export interface Mail {
  to: string
  subject: string
  text: string
  /** Stays the same however often the mail is sent: what a reader's mail program tells copies by. */
  messageId: string
}

const WAIT = 10_000

/** Sends over SMTP_URL; without one, leaves an `.eml` file in the outbox folder under DATA_DIR. */
export async function sendMail({ messageId, ...mail }: Mail): Promise<void> {
  const message = { from: config.MAIL_FROM, ...mail, messageId: `<${messageId}@${new URL(config.origin).hostname}>` }
  if (!config.SMTP_URL) return leaveInOutbox(message, messageId)
  const waits = { connectionTimeout: WAIT, greetingTimeout: WAIT, socketTimeout: WAIT }
  await createTransport({ url: config.SMTP_URL, disableFileAccess: true, disableUrlAccess: true, ...waits }).sendMail(
    message,
  )
}

export const outboxFolder = () => join(config.DATA_DIR, 'outbox')

async function leaveInOutbox(
  message: { from: string; to: string; subject: string; text: string; messageId: string },
  id: string,
) {
  const { message: bytes } = await createTransport({ streamTransport: true, buffer: true }).sendMail(message)
  mkdirSync(outboxFolder(), { recursive: true })
  writeFileSync(join(outboxFolder(), `${id}.eml`), bytes as Buffer)
}
