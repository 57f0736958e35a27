import type { ReactNode } from 'react'
import { say } from '#lib/ground/catalogue/say'
import { Masthead, type Reader } from './masthead.tsx'
import { SiteFoot } from './site-foot.tsx'

/** What every document needs to know about the site and who reads it. */
export interface Chrome {
  siteName: string
  /** The site's address, without a slash at the end. */
  origin: string
  /** The path of this page, where signing in leads back to. */
  path: string
  reader: Reader | null
  connect: { name: string; href: string }[]
  demo: boolean
  /** Whether an admin should be told that mail only reaches the outbox folder. */
  mailMissing: boolean
}

interface PageProps {
  chrome: Chrome
  title: string
  description?: string | undefined
  /** The one address of what this page shows, when it has one. */
  canonical?: string
  /** More elements for the head: Open Graph, JSON-LD, feeds. */
  head?: ReactNode
  scripts?: ('door' | 'conversation')[]
  robots?: 'noindex'
  children: ReactNode
}

/** The door says what of a page is there at first: nothing is painted before it has, so that nothing moves when it does. */
const paintedAfter = { blocking: 'render' }

/** A whole document: head, masthead, the page's own content, foot. */
export function Page({ chrome, title, description, canonical, head, scripts = [], robots, children }: PageProps) {
  return (
    <html lang="en" dir="ltr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {description && <meta name="description" content={description} />}
        {robots && <meta name="robots" content={robots} />}
        {canonical && <link rel="canonical" href={chrome.origin + canonical} />}
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href="/tokens.css" />
        <link rel="stylesheet" href="/document.css" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="alternate" type="application/atom+xml" title={chrome.siteName} href="/feeds/articles.atom" />
        {head}
        {scripts.map((name) => (
          <script key={name} src={`/${name}.js`} type="module" {...(name === 'door' && paintedAfter)} />
        ))}
      </head>
      <body>
        <a className="skip" href="#content">
          {say('site.skip')}
        </a>
        <Masthead chrome={chrome} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <SiteFoot />
      </body>
    </html>
  )
}
