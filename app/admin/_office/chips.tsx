import styles from './chips.module.css'

interface Chip {
  name: string
  href: string
  current: boolean
}

/** One filter as a row of links, of which one is chosen. */
export const Chips = ({ label, chips }: { label: string; chips: Chip[] }) => (
  <nav aria-label={label}>
    <ul className={styles.chips}>
      {chips.map(({ name, href, current }) => (
        <li key={href}>
          <a href={href} className={styles.chip} aria-current={current ? 'true' : undefined}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
