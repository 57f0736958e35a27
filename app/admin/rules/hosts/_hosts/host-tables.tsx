import table from '#app/_ui/table.module.css'
import { say } from '#lib/ground/catalogue/say'
import type { listHosts } from '#lib/rules/queries/list-hosts'
import parts from '../../../_office/parts.module.css'
import { When } from '../../../_office/when.tsx'
import { hostActionNames } from '../../_rules/names.ts'

type Hosts = Awaited<ReturnType<typeof listHosts>>

/** The hosts an admin has judged. */
export const ListedHosts = ({ hosts, now }: { hosts: Hosts['listed']; now: Date }) =>
  hosts.length === 0 ? (
    <p>{say('rules.hosts.empty')}</p>
  ) : (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard too
    <section className={table.scroll} aria-label={say('rules.hosts.list')} tabIndex={0}>
      <table className={table.table}>
        <caption className={parts.unseen}>{say('rules.hosts.list')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('rules.hosts.host')}</th>
            <th scope="col">{say('rules.hosts.action')}</th>
            <th scope="col">{say('rules.hosts.reason')}</th>
            <th scope="col">{say('rules.hosts.until')}</th>
          </tr>
        </thead>
        <tbody>
          {hosts.map(({ host, action, reason, until }) => (
            <tr key={host}>
              <th scope="row">{host}</th>
              <td>{hostActionNames[action]}</td>
              <td>{reason}</td>
              <td>{until ? <When at={until} now={now} /> : say('rules.hosts.always')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )

/** What people decided on comments that link to a host. */
export const HostTallies = ({ tallies }: { tallies: Hosts['tallies'] }) =>
  tallies.length === 0 ? (
    <p>{say('rules.hosts.no-tallies')}</p>
  ) : (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard too
    <section className={table.scroll} aria-label={say('rules.hosts.tallies')} tabIndex={0}>
      <table className={table.table}>
        <caption className={parts.unseen}>{say('rules.hosts.tallies')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('rules.hosts.host')}</th>
            <th scope="col">{say('rules.hosts.approved')}</th>
            <th scope="col">{say('rules.hosts.removed')}</th>
          </tr>
        </thead>
        <tbody>
          {tallies.map(({ host, approved, removed }) => (
            <tr key={host}>
              <th scope="row">{host}</th>
              <td className={table.figure}>{approved}</td>
              <td className={table.figure}>{removed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
