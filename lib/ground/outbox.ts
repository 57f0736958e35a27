/** Where mail is kept while there is no server to send it: one file a mail, to be read as it is. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { config } from '#lib/config'

const MOST = 50

export const outboxFolder = () => join(config.DATA_DIR, 'outbox')

/** A mail with all its headers. */
export interface Message {
  from: string
  to: string
  subject: string
  date: Date
  messageId: string
  text: string
  headers?: Record<string, string>
}

export interface Kept {
  id: string
  to: string
  subject: string
  date: string
  text: string
}

/** Keeps a mail as a message in UTF-8 (RFC 6532), whose links can be copied out of the file. */
export function keepInOutbox(
  { from, to, subject, text, messageId, date, headers: more = {} }: Message,
  id: string,
): void {
  const headers = [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: ${messageId}`,
    ...Object.entries(more).map(([name, value]) => `${name}: ${value}`),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ]
  mkdirSync(outboxFolder(), { recursive: true, mode: 0o700 })
  const message = [...headers, '', text].join('\n').replaceAll('\n', '\r\n')
  writeFileSync(join(outboxFolder(), `${id}.eml`), message, { mode: 0o600 })
}

/** The mails that were kept, the latest first. */
export function readOutbox(): Kept[] {
  const names = filesIn(outboxFolder()).filter((name) => name.endsWith('.eml'))
  return names
    .sort()
    .reverse()
    .slice(0, MOST)
    .map((name) => readKept(readFileSync(join(outboxFolder(), name), 'utf8'), name.slice(0, -'.eml'.length)))
}

/** Deletes the kept mails for which this says so. */
export function forgetOutbox(isGone: (mail: string, keptAt: Date) => boolean): void {
  const paths = filesIn(outboxFolder()).map((name) => join(outboxFolder(), name))
  for (const path of paths) if (isGone(readFileSync(path, 'utf8'), statSync(path).mtime)) rmSync(path, { force: true })
}

function readKept(message: string, id: string): Kept {
  const [head = '', ...parts] = message.replaceAll('\r\n', '\n').split('\n\n')
  const header = (name: string) =>
    head
      .split('\n')
      .find((it) => it.startsWith(`${name}: `))
      ?.slice(name.length + 2) ?? ''
  return { id, to: header('To'), subject: header('Subject'), date: header('Date'), text: parts.join('\n\n') }
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
