import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { say } from '#lib/ground/catalogue/say'

const WAIT = 2_000

/**
 * A password typed on the terminal without showing it, or the first line of what is piped in. Empty when nothing was
 * given; a pipe on which nobody says anything is waited for two seconds.
 */
export async function askPassword(): Promise<string> {
  return process.stdin.isTTY ? askTerminal() : readPipe()
}

async function readPipe(): Promise<string> {
  const lines = createInterface({ input: process.stdin })
  const first = Promise.race([once(lines, 'line'), once(lines, 'close').then(() => [''])])
  const [line] = await Promise.race([first, new Promise<string[]>((done) => setTimeout(done, WAIT, ['']).unref())])
  lines.close()
  process.stdin.unref?.()
  return String(line)
}

async function askTerminal(): Promise<string> {
  process.stderr.write(say('cli.password'))
  const lines = createInterface({ input: process.stdin, terminal: true })
  lines.once('SIGINT', () => process.exit(130))
  const [line] = await Promise.race([once(lines, 'line'), once(lines, 'close').then(() => [''])])
  lines.close()
  process.stderr.write('\n')
  return String(line)
}
