import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export interface CaughtMail {
  to: string
  subject: string
  text: string
  messageId: string
}

const mailsIn = (folder: string) => join(folder, 'mails')

/** Takes mail on a free port of this machine and keeps each message as a file; answers the port. */
export function catchMail(folder: string): Promise<number> {
  mkdirSync(mailsIn(folder), { recursive: true })
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, _session, done) =>
      void simpleParser(stream)
        .then((mail) => keep(folder, mail), done)
        .then(() => done()),
  })
  return new Promise((ready) => {
    const listening = server.listen(0, '127.0.0.1', () => ready((listening.address() as { port: number }).port))
  })
}

type Parsed = Awaited<ReturnType<typeof simpleParser>>

function keep(folder: string, { to, subject = '', text = '', messageId = '' }: Parsed) {
  const address = [to].flat()[0]?.text ?? ''
  const mail: CaughtMail = { to: address, subject, text, messageId }
  const file = join(mailsIn(folder), `${Date.now()}-${randomUUID()}.json`)
  writeFileSync(`${file}.part`, JSON.stringify(mail))
  renameSync(`${file}.part`, file)
}

/** What has been sent to an address, oldest first. */
export const mailsTo = (folder: string, address: string): CaughtMail[] =>
  readdirSync(mailsIn(folder))
    .filter((it) => it.endsWith('.json'))
    .sort()
    .map((it) => JSON.parse(readFileSync(join(mailsIn(folder), it), 'utf8')) as CaughtMail)
    .filter((it) => it.to.includes(address))
