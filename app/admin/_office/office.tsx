import type { ReactNode } from 'react'
import { NavList } from '#app/_ui/nav-list.tsx'
import { TopBar } from '#app/_ui/top-bar.tsx'
import { say } from '#lib/ground/catalogue/say'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import styles from './office.module.css'
import type { Outcome } from './outcome.ts'

interface OfficeProps {
  viewer: Viewer
  part: keyof typeof parts
  title: string
  outcome?: Outcome | undefined
  children: ReactNode
}

const parts = {
  overview: { href: '/admin', name: 'office.overview' },
  users: { href: '/admin/users', name: 'office.users' },
  articles: { href: '/admin/articles', name: 'articles.title' },
  guidelines: { href: '/admin/guidelines', name: 'office.guidelines' },
  rules: { href: '/admin/rules', name: 'office.rules' },
  newsletter: { href: '/admin/newsletter', name: 'office.newsletter' },
  settings: { href: '/admin/settings', name: 'office.settings' },
  insights: { href: '/admin/insights', name: 'insights.title' },
  health: { href: '/admin/health', name: 'health.title' },
  audit: { href: '/admin/audit', name: 'audit.title' },
} as const

/** What every screen of the office stands in: where one is, what it is called, and how the last form went. */
export function Office({ viewer, part, title, outcome, children }: OfficeProps) {
  const links = Object.entries(parts).map(([key, { href, name }]) => ({ href, name: say(name), current: key === part }))
  return (
    <>
      <title>{`${title} | ${say('office.title')} | ${say('site.name')}`}</title>
      <TopBar
        name={isSignedIn(viewer) ? viewer.name : ''}
        elsewhere={[{ href: '/desk/waiting', name: say('site.desk') }]}
      >
        <NavList label={say('office.parts')} links={links} />
      </TopBar>
      <main id="content" tabIndex={-1} className={styles.main}>
        <h1>{title}</h1>
        <p role="status" className={outcome ? styles[outcome.went] : undefined}>
          {outcome?.sentence}
        </p>
        {children}
      </main>
    </>
  )
}
