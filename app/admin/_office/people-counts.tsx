import { say } from '#lib/ground/catalogue/say'
import type { PeopleCounts as Counts } from '#lib/insights/queries/read-people-counts'
import { keysOf } from './names.ts'
import styles from './parts.module.css'
import { pathWith } from './query.ts'

/** How many people there are; every number leads to them. */
export const PeopleCounts = ({ people }: { people: Counts }) => (
  <section aria-labelledby="people">
    <h2 id="people">{say('office.people')}</h2>
    <ul className={styles.counts}>
      {keysOf(people.roles).map((role) => (
        <li key={role}>
          <a href={pathWith('/admin/users', { role })}>{say(`office.count.${role}`, { n: people.roles[role] })}</a>
        </li>
      ))}
      {keysOf(people.standings).map((standing) => (
        <li key={standing}>
          <a href={pathWith('/admin/users', { standing })}>
            {say(`office.count.${standing}`, { n: people.standings[standing] })}
          </a>
        </li>
      ))}
    </ul>
  </section>
)
