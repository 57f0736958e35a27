import type { ReactNode } from 'react'
import { say } from '#lib/ground/catalogue/say'
import styles from './top-bar.module.css'

interface TopBarProps {
  /** Who is signed in. */
  name: string
  /** Where else this person may go: the desk, the office. */
  elsewhere: { href: string; name: string }[]
  /** The navigation of this part of the house. */
  children: ReactNode
}

/** The head of every screen: the site's name, the navigation of the desk or the office, who is signed in. */
export function TopBar({ name, elsewhere, children }: TopBarProps) {
  return (
    <header className={styles.bar}>
      <a className={styles.skip} href="#content">
        {say('site.skip')}
      </a>
      <a className={styles.site} href="/">
        {say('site.name')}
      </a>
      <div className={styles.main}>{children}</div>
      <div className={styles.person}>
        {elsewhere.map((link) => (
          <a key={link.href} href={link.href}>
            {link.name}
          </a>
        ))}
        <a href="/account">{name}</a>
        <form method="post" action="/sign-out">
          <button type="submit" className={styles.out}>
            {say('site.sign-out')}
          </button>
        </form>
      </div>
    </header>
  )
}
