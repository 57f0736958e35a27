/** A mail server for tests: takes every mail, delivers none, and shows what came. */
import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { config } from '#lib/config'

export interface Catcher {
  url: string
  caught: ParsedMail[]
  close(): Promise<void>
}

/** Listens on a free port of this machine. */
export async function catchMail(): Promise<Catcher> {
  const caught: ParsedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _session, answered) {
      simpleParser(stream).then((mail) => {
        caught.push(mail)
        answered()
      }, answered)
    },
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    caught,
    close: () => new Promise((closed) => server.close(closed)),
  }
}

/** Sends mail there for as long as something takes. */
export async function sendingTo(url: string | undefined, work: () => Promise<unknown>): Promise<void> {
  const before = config.SMTP_URL
  config.SMTP_URL = url
  try {
    await work()
  } finally {
    config.SMTP_URL = before
  }
}

/** What was sent while something ran, as it arrived. */
export async function mailsOf(work: () => Promise<unknown>): Promise<ParsedMail[]> {
  const catcher = await catchMail()
  try {
    await sendingTo(catcher.url, work)
  } finally {
    await catcher.close()
  }
  return catcher.caught
}
