import { say } from '#lib/ground/catalogue/say'
import type { PeopleCounts as Counts } from '#lib/insights/queries/read-people-counts'
import { keysOf, rolesNames, standingNames } from './names.ts'
import styles from './parts.module.css'
import { pathWith } from './query.ts'

const figure = new Intl.NumberFormat('en')

/** How many people there are; every number leads to them. */
export const PeopleCounts = ({ people }: { people: Counts }) => (
  <section aria-labelledby="people">
    <h2 id="people">{say('office.people')}</h2>
    <ul className={styles.counts}>
      {keysOf(rolesNames).map((role) => (
        <li key={role}>
          <a href={pathWith('/admin/users', { role })}>
            {figure.format(people.roles[role])} {say(rolesNames[role])}
          </a>
        </li>
      ))}
      {keysOf(people.standings).map((standing) => (
        <li key={standing}>
          <a href={pathWith('/admin/users', { standing })}>
            {figure.format(people.standings[standing])} {say(standingNames[standing])}
          </a>
        </li>
      ))}
    </ul>
  </section>
)
