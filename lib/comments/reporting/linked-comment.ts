const ID = '([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})'
const WHOLE = new RegExp(`^${ID}$`, 'i')
const PATH = new RegExp(`^/comments/${ID}(?:/|$)`, 'i')
const ANCHOR = new RegExp(`^#comment-${ID}$`, 'i')
const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])$/

/** The id of the comment that an address of this site leads to, or that is written by itself. */
export function linkedComment(link: string, origin: string): string | undefined {
  const url = URL.parse(link, origin)
  const found = WHOLE.exec(link) ?? (url && isOurs(url, new URL(origin)) && inAddress(url))
  return found ? found[1]?.toLowerCase() : undefined
}

const inAddress = ({ hash, pathname, searchParams }: URL) =>
  ANCHOR.exec(hash) ?? PATH.exec(pathname) ?? WHOLE.exec(searchParams.get('at') ?? '')

const isOurs = (url: URL, site: URL) =>
  url.origin === site.origin || (url.port === site.port && [url, site].every(({ hostname }) => LOOPBACK.test(hostname)))
