import type { ServerResponse } from 'node:http'
import type { Answer } from './kept-answers.ts'

/** A response nobody else may get: it sets a cookie, or says that it is private. */
const isPersonal = (response: ServerResponse): boolean =>
  response.hasHeader('set-cookie') || /private|no-store/.test(String(response.getHeader('cache-control') ?? ''))

const LEFT_OUT = new Set(['connection', 'keep-alive', 'transfer-encoding', 'date', 'content-length'])

/** Listens to an answer on its way out; what it was, when it is one for everybody. */
export function recordAnswer(response: ServerResponse): Promise<Answer | undefined> {
  const chunks: Buffer[] = []
  const { write, end } = response
  const listen = (chunk: unknown, encoding: unknown) => {
    if (typeof chunk === 'string')
      chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'))
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
  }
  response.write = ((...args: Parameters<typeof write>) => {
    listen(args[0], args[1])
    return write.apply(response, args)
  }) as typeof write
  return new Promise((done) => {
    response.once('close', () => done(undefined))
    response.end = ((...args: Parameters<typeof end>) => {
      listen(args[0], args[1])
      const ended = end.apply(response, args)
      done(answerOf(response, Buffer.concat(chunks)))
      return ended
    }) as typeof end
  })
}

function answerOf(response: ServerResponse, body: Buffer): Answer | undefined {
  if (response.statusCode !== 200 || isPersonal(response)) return undefined
  const headers = Object.entries(response.getHeaders()).flatMap(([name, value]): Answer['headers'] =>
    value === undefined || LEFT_OUT.has(name) ? [] : [[name, typeof value === 'number' ? String(value) : value]],
  )
  headers.push(['content-length', String(body.length)])
  return { headers, body, etag: etagOf(response) }
}

/** Next hands headers of routes on as lists of one. */
function etagOf(response: ServerResponse): string | undefined {
  const [etag] = [response.getHeader('etag')].flat()
  return etag === undefined ? undefined : String(etag)
}
