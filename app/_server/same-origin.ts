import { config } from '#lib/config'
import { refuseUnless } from '#lib/ground/refusal'

const LOOPBACK = /^(https?:\/\/)(?:localhost|127\.0\.0\.1)(?=:|$)/
const plain = (origin: string) => origin.replace(LOOPBACK, '$1loopback')

/** Whether a write comes from the site's own pages. Having neither header, it does not. */
export function isSameOrigin(headers: Headers): boolean {
  const origin = headers.get('origin')
  return headers.get('sec-fetch-site') === 'same-origin' || (origin !== null && plain(origin) === plain(config.origin))
}

export const refuseCrossSite = (request: Request): void =>
  refuseUnless(isSameOrigin(request.headers), 'forbidden', 'cross-site')
