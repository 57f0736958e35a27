import type { createServer, IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import next from 'next'
import { trustedAddress } from '#lib/ground/addresses'
import type { Config } from '#lib/ground/config/parse'
import { log } from '#lib/ground/log'
import { ADDRESS_HEADER } from '../address.ts'
import { prepareSite } from './prepare-site.ts'
import { sharedReads } from './shared-reads.ts'
import { streamsAtTheDoor } from './streams.ts'

/** How long requests under way may take to end once the process is told to stop, in milliseconds. */
const PATIENCE = 5_000

class CannotListen extends Error {
  override name = 'CannotListen'
}

/** Prepares the site and listens on HOST:PORT until the process is told to stop. */
export async function open(create: typeof createServer, config: Config): Promise<void> {
  const { HOST, PORT, TRUSTED_PROXIES } = config
  const sayings = await prepareSite(config)
  const app = next({ dev: false, hostname: HOST, port: PORT, quiet: true })
  await app.prepare()
  const answer = sharedReads(app.getRequestHandler())
  const streams = streamsAtTheDoor(config.origin)
  const server = create((request, response) => {
    sayWhereFrom(request, TRUSTED_PROXIES)
    const answered = streams.isStream(request) ? streams.answer(request, response) : answer(request, response)
    answered.catch((error: Error) => fail(response, error))
  })
  await listen(server, config)
  console.log([`Below the Line is at ${config.SITE_URL}`, ...sayings].join('\n'))
  stopTidily(server, streams.end)
}

function fail(response: ServerResponse, error: Error) {
  log.error({ name: error.name }, 'the front door failed')
  if (!response.headersSent) response.writeHead(500)
  response.end()
}

function sayWhereFrom(request: IncomingMessage, proxies: string) {
  request.headers[ADDRESS_HEADER] = trustedAddress(
    { peer: request.socket.remoteAddress ?? '', forwarded: request.headers['x-forwarded-for'] },
    proxies,
  )
}

type Server = ReturnType<typeof createServer>

function listen(server: Server, { HOST, PORT }: Config): Promise<void> {
  return new Promise((listening, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `Port ${PORT} on ${HOST} is taken by another program. Stop it, or set PORT to another number.`
      const other = `Cannot listen on ${HOST}:${PORT} (${error.code}). Set HOST and PORT to an address of this machine.`
      failed(new CannotListen(error.code === 'EADDRINUSE' ? taken : other))
    })
    server.listen(PORT, HOST, listening)
  })
}

function stopTidily(server: Server, endStreams: () => void) {
  const stop = async () => {
    log.info('stopping')
    const answered = new Promise<unknown>((closed) => server.close(closed))
    endStreams()
    const idle = setInterval(() => server.closeIdleConnections(), 50)
    const { stopBackground } = await import('../background.ts')
    await Promise.all([stopBackground(), Promise.race([answered, sleep(PATIENCE)])])
    clearInterval(idle)
    const { closeDatabase } = await import('#lib/ground/lifecycle')
    await closeDatabase()
    process.exit(0)
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}
