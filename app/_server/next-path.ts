/** Where to go after signing in: a path on this site, or the front page. Absolute, `//` and `/\` addresses are not. */
export function safePath(asked: string | null | undefined): string {
  if (!asked || !/^\/(?![/\\])/.test(asked) || /[\\\p{Cc}]/u.test(asked)) return '/'
  try {
    const base = 'http://site.invalid'
    const url = new URL(asked, base)
    return url.origin === base ? url.pathname + url.search + url.hash : '/'
  } catch {
    return '/'
  }
}
