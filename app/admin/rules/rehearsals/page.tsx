import { show } from '#app/_server/show'
import { getViewer } from '#app/_server/viewer'
import table from '#app/_ui/table.module.css'
import { say } from '#lib/ground/catalogue/say'
import { listRehearsals, type RehearsalRow } from '#lib/rules/queries/read-rehearsal'
import { outcomeIn } from '../../_office/outcome.ts'
import parts from '../../_office/parts.module.css'
import type { Search } from '../../_office/query.ts'
import { When } from '../../_office/when.tsx'
import { proposalName } from '../_rules/names.ts'
import { RulesRoom } from '../_rules/rules-room.tsx'

/** What was rehearsed. */
export default async function RehearsalsPage({ searchParams }: { searchParams: Search }) {
  const [viewer, now] = [await getViewer(), new Date()]
  const rows = await show(listRehearsals(viewer), '/admin/rules/rehearsals')
  return (
    <RulesRoom
      viewer={viewer}
      part="rehearsals"
      title={say('rules.rehearsals')}
      outcome={outcomeIn(await searchParams)}
    >
      {rows.length === 0 ? <p>{say('rules.rehearsals.none')}</p> : <Rehearsals rows={rows} now={now} />}
    </RulesRoom>
  )
}

const Rehearsals = ({ rows, now }: { rows: RehearsalRow[]; now: Date }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard too
  <section className={table.scroll} aria-label={say('rules.rehearsals')} tabIndex={0}>
    <table className={table.table}>
      <caption className={parts.unseen}>{say('rules.rehearsals')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('rules.rehearsal.what')}</th>
          <th scope="col">{say('rules.rehearsal.asked')}</th>
          <th scope="col">{say('rules.rehearsal.state')}</th>
          <th scope="col">{say('rules.rehearsal.used')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <a href={`/admin/rules/rehearsals/${row.id}`}>{proposalName(row.proposal)}</a>
            </th>
            <td>
              <When at={row.askedAt} now={now} />
            </td>
            <td>
              {say(`rules.rehearsal.state.${row.state}`, { looked: row.looked, total: row.total, days: row.days })}
            </td>
            <td>{row.usedAt && <When at={row.usedAt} now={now} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
