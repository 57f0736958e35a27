import { config } from '#lib/config'

/** Its address is known only when the site runs, not when it is built. */
export const dynamic = 'force-dynamic'

const PRIVATE = [
  '/desk',
  '/admin',
  '/account',
  '/api/',
  '/sign-in',
  '/register',
  '/forgot',
  '/reset',
  '/verify',
  '/setup',
]

/** What programs that read the web should leave alone. */
export function GET(): Response {
  const lines = [
    'User-agent: *',
    ...PRIVATE.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${config.origin}/sitemap.xml`,
  ]
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
