import type { Chrome } from '#app/_document/page.tsx'
import { config } from '#lib/config'
import { say } from '#lib/ground/catalogue/say'
import { isSignedIn, type Viewer } from '#lib/users/policy'

/** What a document needs to know about the site and its reader. */
export function chromeFor(viewer: Viewer, path: string): Chrome {
  const reader = isSignedIn(viewer) ? { name: viewer.name, role: viewer.role, unread: viewer.unread } : null
  return {
    siteName: say('site.name'),
    origin: config.origin,
    path,
    reader,
    connect: ownPages(),
    demo: config.DEMO !== undefined,
    mailMissing: reader?.role === 'admin' && !config.SMTP_URL && !config.DEMO,
  }
}

/** Until an admin sets links of the publisher's own, "Connect with us" holds the site's. */
const ownPages = () => [
  { name: say('site.feed'), href: '/feeds/articles.atom' },
  { name: say('site.guidelines'), href: '/guidelines' },
  { name: say('site.privacy'), href: '/privacy' },
]
