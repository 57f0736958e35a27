import { say } from '#lib/ground/catalogue/say'
import type { LastHash } from '#lib/insights/queries/list-last-hashes'
import { ScrollingTable } from '../../_office/scrolling-table.tsx'

/** What to keep elsewhere: the last hash of each day. */
export const Hashes = ({ hashes }: { hashes: LastHash[] }) => (
  <section aria-labelledby="hashes">
    <h2 id="hashes">{say('audit.hashes')}</h2>
    <p>{say('audit.hashes-text')}</p>
    <ScrollingTable caption={say('audit.hashes')} headings={[say('audit.day'), say('audit.number'), say('audit.hash')]}>
      {hashes.map(({ day, number, hash }) => (
        <tr key={day}>
          <th scope="row">{day}</th>
          <td>{number}</td>
          <td>
            <code>{hash}</code>
          </td>
        </tr>
      ))}
    </ScrollingTable>
  </section>
)
