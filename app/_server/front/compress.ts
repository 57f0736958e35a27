import type { IncomingMessage, ServerResponse } from 'node:http'
import compressible from 'compressible'
import compression from 'compression'

/**
 * Next compresses pages but not what routes answer: it hands their content type on as a list, which its compression
 * does not read, and drops an encoding of their own. So the front door compresses, with the same well-kept middleware.
 */
const pack = compression({
  filter: (_request, response) => Boolean(compressible(String(response.getHeader('content-type')))),
})

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

/** Compresses whatever is answered, where the reader takes gzip. Readers who take more still get gzip: one kind to keep. */
export function compress(request: IncomingMessage, response: ServerResponse): void {
  request.headers['accept-encoding'] = takesGzip(request) ? 'gzip' : 'identity'
  ;(pack as unknown as Middleware)(request, response, () => {})
}

export const takesGzip = ({ headers }: IncomingMessage): boolean =>
  /\bgzip\b/.test(String(headers['accept-encoding'] ?? ''))
