import { createHash } from 'node:crypto'
import type { ReactElement } from 'react'
import { config } from '#lib/config'
import { isSignedIn, type Viewer } from '#lib/users/policy'

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' https: data:",
  "connect-src 'self'",
  "font-src 'self'",
  // A form of ours leads to the provider, and browsers look where the way goes on.
  `form-action ${["'self'", config.oidc && new URL(config.oidc.issuer).origin].filter(Boolean).join(' ')}`,
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

interface Manner {
  viewer: Viewer
  request: Request
  status?: number
  /** `Set-Cookie` values. */
  cookies?: string[]
}

/** Answers a document: a pure component as static markup, with no script but the site's own files. */
export async function answerDocument(
  page: ReactElement,
  { viewer, request, status = 200, cookies = [] }: Manner,
): Promise<Response> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  const html = `<!doctype html>${renderToStaticMarkup(page)}`
  const headers = new Headers({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': POLICY,
    vary: 'cookie',
  })
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  if (isSignedIn(viewer) || status !== 200 || cookies.length > 0) {
    headers.set('cache-control', 'private, no-store')
    return new Response(html, { status, headers })
  }
  return tagged(html, { headers, request })
}

/** An answer for everybody: the reader's copy may be used again once we have said that it is still the same. */
export function tagged(body: string, { headers, request }: { headers: Headers; request: Request }): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  headers.set('etag', etag)
  headers.set('cache-control', 'no-cache')
  const known = request.headers.get('if-none-match')?.split(/, */) ?? []
  if (known.some((it) => it.replace(/^W\//, '') === etag)) return new Response(null, { status: 304, headers })
  return new Response(body, { headers })
}

/** Sends the reader on to a page of this site with a GET. */
export function goTo(path: string, { cookies = [] }: { cookies?: string[] } = {}): Response {
  const headers = new Headers({ location: path, 'cache-control': 'no-store' })
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return new Response(null, { status: 303, headers })
}
