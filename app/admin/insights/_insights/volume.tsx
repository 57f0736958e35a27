import { say } from '#lib/ground/catalogue/say'
import type { Insights } from '#lib/insights/queries/read-insights'
import { ScrollingTable } from '../../_office/scrolling-table.tsx'
import { Chart } from './chart.tsx'
import { shareOf } from './figures.ts'
import { Part } from './part.tsx'

/** Comments a day and the share of them that waits, as pictures, then day by day. */
export const Volume = ({ days, period }: { days: Insights['days']; period: number }) => (
  <>
    <Part id="volume" title={say('insights.volume')} text={sentenceOf(days)}>
      <Chart
        title={say('insights.volume')}
        desc={sentenceOf(days)}
        points={days.map(({ day, comments }) => ({ name: day, value: comments }))}
      />
    </Part>
    <Part id="held" title={say('insights.held')} text={say('insights.held-text')} table="days" period={period}>
      <Chart
        title={say('insights.held')}
        desc={say('insights.held-text')}
        points={days.map(({ day, comments, held }) => ({ name: day, value: comments ? held / comments : 0 }))}
        written={(share) => shareOf(share)}
      />
      <ScrollingTable
        caption={say('insights.volume')}
        headings={[
          say('insights.day'),
          say('insights.comments'),
          say('insights.held-number'),
          say('insights.held'),
          say('insights.people'),
        ]}
      >
        {[...days].reverse().map(({ day, comments, held, people }) => (
          <tr key={day}>
            <th scope="row">{day}</th>
            <td>{comments}</td>
            <td>{held}</td>
            <td>{comments ? shareOf(held / comments) : say('insights.none')}</td>
            <td>{comments === 0 ? say('insights.none') : (people ?? say('insights.too-few'))}</td>
          </tr>
        ))}
      </ScrollingTable>
    </Part>
  </>
)

function sentenceOf(days: Insights['days']): string {
  const sum = (name: 'comments' | 'held') => days.reduce((all, day) => all + day[name], 0)
  return say('insights.volume-text', { comments: sum('comments'), held: sum('held') })
}
