import { show } from '#app/_server/show'
import { getViewer } from '#app/_server/viewer'
import buttons from '#app/_ui/button.module.css'
import table from '#app/_ui/table.module.css'
import { say } from '#lib/ground/catalogue/say'
import { id } from '#lib/ground/fields'
import { countWaitingJobs, type FailedJob, listFailedJobs } from '#lib/insights/queries/list-failed-jobs'
import { Office } from '../_office/office.tsx'
import { outcomeIn } from '../_office/outcome.ts'
import parts from '../_office/parts.module.css'
import { type Search, said } from '../_office/query.ts'
import { When } from '../_office/when.tsx'

/** What waits in the background, and what was given up there. */
export default async function HealthPage({ searchParams }: { searchParams: Search }) {
  const [viewer, now, search] = [await getViewer(), new Date(), await searchParams]
  const after = id.safeParse(said(search, 'after')).data
  const asked = Promise.all([countWaitingJobs(viewer, now), listFailedJobs(viewer, { after })])
  const [waiting, { items, next }] = await show(asked, '/admin/health')
  return (
    <Office viewer={viewer} part="health" title={say('health.title')} outcome={outcomeIn(search)}>
      <h2>{say('health.waiting')}</h2>
      {waiting.map(({ lane, ...counts }) => (
        <p key={lane}>{say(`health.${lane}`, counts)}</p>
      ))}
      <h2>{say('health.failed')}</h2>
      <p>{items.length === 0 ? say('health.none') : say('health.failed-text')}</p>
      {items.length > 0 && <FailedTable items={items} now={now} />}
      {next && (
        <p className={parts.row}>
          <a className={buttons.button} href={`/admin/health?after=${next}`}>
            {say('health.more')}
          </a>
        </p>
      )}
    </Office>
  )
}

const FailedTable = ({ items, now }: { items: FailedJob[]; now: Date }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard too
  <section className={table.scroll} aria-label={say('health.failed')} tabIndex={0}>
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{say('health.job')}</th>
          <th scope="col">{say('health.code')}</th>
          <th scope="col">{say('health.attempts')}</th>
          <th scope="col">{say('health.when')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {items.map((job) => (
          <tr key={job.id}>
            <th scope="row">{job.name}</th>
            <td>{job.error}</td>
            <td className={table.figure}>{job.attempts}</td>
            <td>
              <When at={job.failedAt} now={now} />
            </td>
            <td>
              <form method="post" action="/admin/health/retry" className={parts.row}>
                <button type="submit" name="job" value={job.id} className={buttons.button}>
                  {say('health.retry')}
                </button>
                <button
                  type="submit"
                  name="job"
                  value={job.id}
                  formAction="/admin/health/drop"
                  className={buttons.danger}
                >
                  {say('health.drop')}
                </button>
              </form>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
