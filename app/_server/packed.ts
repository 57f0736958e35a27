import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const pack = promisify(gzip)
/** Below this, packing costs more than it saves. */
const LEAST = 1_000

/**
 * The same answer, compressed where the reader takes gzip. Next would do it, but it hands the content type of a route's
 * answer on as a list, which its compression does not read.
 */
export async function packed(answer: Response, request: Request): Promise<Response> {
  if (!answer.body || answer.headers.has('content-encoding')) return answer
  answer.headers.append('vary', 'accept-encoding')
  if (!/\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')) return answer
  const body = Buffer.from(await answer.arrayBuffer())
  const { status, headers } = answer
  if (body.length < LEAST) return new Response(body, { status, headers })
  const bytes = await pack(body)
  headers.set('content-encoding', 'gzip')
  headers.set('content-length', String(bytes.length))
  return new Response(bytes, { status, headers })
}
