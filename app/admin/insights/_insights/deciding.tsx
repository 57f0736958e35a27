import { say } from '#lib/ground/catalogue/say'
import type { Insights } from '#lib/insights/queries/read-insights'
import { ScrollingTable } from '../../_office/scrolling-table.tsx'
import { Chart } from './chart.tsx'
import { stretchOf } from './figures.ts'
import { Part } from './part.tsx'

/** How long a decision takes, by what brought it, and how many were turned round. */
export const Deciding = ({
  decisions,
  overturns,
  period,
}: Pick<Insights, 'decisions' | 'overturns'> & { period: number }) => (
  <>
    <Part id="time" title={say('insights.time')} text={say('insights.time-text')} table="decisions" period={period}>
      <Chart
        title={say('insights.time')}
        desc={say('insights.p50')}
        points={decisions.map(({ source, p50 }) => ({ name: say(`insights.source.${source}`), value: p50 ?? 0 }))}
        written={stretchOf}
        drawn="bars"
      />
      <ScrollingTable
        caption={say('insights.time')}
        headings={[say('insights.source'), say('insights.decisions'), say('insights.p50'), say('insights.p95')]}
      >
        {decisions.map(({ source, decisions: n, p50, p95 }) => (
          <tr key={source}>
            <th scope="row">{say(`insights.source.${source}`)}</th>
            <td>{n}</td>
            <td>{stretchOf(p50)}</td>
            <td>{stretchOf(p95)}</td>
          </tr>
        ))}
      </ScrollingTable>
    </Part>
    <section aria-labelledby="overturns">
      <h2 id="overturns">{say('insights.overturns')}</h2>
      <p>{overturnsOf(overturns)}</p>
    </section>
  </>
)

function overturnsOf({ decisions, overturned, interval }: Insights['overturns']): string {
  if (!interval) return say('insights.overturns-none')
  return say('insights.overturns-text', { decisions, overturned, share: overturned / decisions, ...interval })
}
