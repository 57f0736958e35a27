import type { IncomingMessage, ServerResponse } from 'node:http'
import { Refusal } from '#lib/ground/refusal'
import { articleStreams } from '../live/article-streams.ts'
import { openStream, streamHeaders, streamWish } from '../live/stream-request.ts'
import { SESSION_COOKIE } from '../session-cookie.ts'

/** A listener whose connection holds more than this unread is too slow to follow. */
const MOST_UNREAD = 64 * 1024

/** The streams this process holds open without asking Next. */
export function streamsAtTheDoor(origin: string) {
  const streams = articleStreams()

  return {
    isStream: ({ method, url = '' }: IncomingMessage) => method === 'GET' && /^\/api\/v1\/stream(\?|$)/.test(url),
    async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
      const { headers, url = '' } = request
      const header = (name: string) => headers[name] as string | undefined
      const session = headers.cookie?.split(/; */).find((it) => it.startsWith(`${SESSION_COOKIE}=`))
      const wish = streamWish(new URL(url, origin), header, session?.slice(SESSION_COOKIE.length + 1))
      const listener = listenerFor(response)
      try {
        const leave = await openStream(streams, wish, listener)
        if (response.closed) leave()
        else response.once('close', leave)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        response.writeHead(404, { 'content-type': 'application/json' })
        response.end(JSON.stringify({ error: { code: error.code, message: error.message } }))
      }
    },
    end: () => streams.end(),
  }
}

function listenerFor(response: ServerResponse) {
  return {
    tell(text: string) {
      if (!response.headersSent) response.writeHead(200, streamHeaders)
      if (text !== '') response.write(text)
      if (response.writableLength > MOST_UNREAD) response.destroy()
    },
    end: () => void response.end(),
  }
}
