import { articleStreams } from '#app/_server/live/article-streams'
import { openStream, streamHeaders, streamWish } from '#app/_server/live/stream-request'
import { answerTo } from '#app/_server/reply'
import { cookieIn, SESSION_COOKIE } from '#app/_server/session-cookie'

const streams = articleStreams()

/** News of an article's conversation. The front door answers this itself; here it works alike without one. */
export async function GET(request: Request): Promise<Response> {
  const wish = streamWish(
    new URL(request.url),
    (name) => request.headers.get(name) ?? undefined,
    cookieIn(request, SESSION_COOKIE),
  )
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const writer = writable.getWriter()
  const bytes = new TextEncoder()
  const listener = {
    tell: (text: string) => void (text && writer.write(bytes.encode(text)).catch(() => {})),
    end: () => void writer.close().catch(() => {}),
  }
  try {
    const leave = await openStream(streams, wish, listener)
    writer.closed.then(leave, leave)
    request.signal.addEventListener('abort', () => void writer.abort().catch(() => {}))
    return new Response(readable, { headers: streamHeaders })
  } catch (error) {
    return answerTo(error)
  }
}
