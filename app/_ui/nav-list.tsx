import Link from 'next/link'
import styles from './nav-list.module.css'

export interface NavLink {
  href: string
  name: string
  /** How many things wait there. */
  count?: number
  current: boolean
}

/** A row of links to the parts of the desk or the office; the one where the reader is says so. */
export function NavList({ label, links }: { label: string; links: NavLink[] }) {
  return (
    <nav aria-label={label}>
      <ul className={styles.list}>
        {links.map(({ href, name, count, current }) => (
          <li key={href}>
            <Link href={href} prefetch={false} className={styles.link} aria-current={current ? 'page' : undefined}>
              {name} {count !== undefined && <span className={styles.count}>{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
