const HERE = /^\/(?![/\\])/
const BASE = 'http://site.invalid'

/** Where to go after signing in: a path on this site, or the front page. Absolute, `//` and `/\` addresses are not. */
export function safePath(asked: string | null | undefined): string {
  if (!asked || !HERE.test(asked) || /[\\\p{Cc}]/u.test(asked)) return '/'
  const url = URL.parse(asked, BASE)
  if (url?.origin !== BASE) return '/'
  const path = url.pathname + url.search + url.hash
  // What browsers make of dots can begin with two slashes when what was asked does not: /..//host
  return HERE.test(path) ? path : '/'
}
