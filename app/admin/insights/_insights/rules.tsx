import { say } from '#lib/ground/catalogue/say'
import type { Insights } from '#lib/insights/queries/read-insights'
import { ScrollingTable } from '../../_office/scrolling-table.tsx'
import { Chart } from './chart.tsx'
import { Part } from './part.tsx'

/** What each rule found and how often people agreed, then where most was written. */
export const Rules = ({ rules, period }: Pick<Insights, 'rules'> & { period: number }) => (
  <Part id="rules" title={say('insights.rules')} text={say('insights.rules-text')} table="rules" period={period}>
    <Chart
      title={say('insights.rules')}
      desc={say('insights.hits')}
      points={rules.map(({ rule, hits }) => ({ name: rule, value: hits }))}
      drawn="bars"
    />
    <ScrollingTable
      caption={say('insights.rules')}
      headings={[
        say('insights.rule'),
        say('insights.hits'),
        say('insights.decided'),
        say('insights.removed'),
        say('insights.precision'),
      ]}
    >
      {rules.map((it) => (
        <tr key={it.rule}>
          <th scope="row">{it.rule}</th>
          <td>{it.hits}</td>
          <td>{it.decided}</td>
          <td>{it.removed}</td>
          <td>{precisionOf(it)}</td>
        </tr>
      ))}
    </ScrollingTable>
    {rules.length === 0 && <p>{say('insights.nothing')}</p>}
  </Part>
)

const precisionOf = ({ decided, removed, interval }: Insights['rules'][number]) =>
  interval ? say('insights.precision-between', { share: removed / decided, ...interval }) : say('insights.none')

export const Busiest = ({ articles, period }: Pick<Insights, 'articles'> & { period: number }) => (
  <Part id="busiest" title={say('insights.busiest')} text="" table="articles" period={period}>
    <ScrollingTable caption={say('insights.busiest')} headings={[say('insights.article'), say('insights.comments')]}>
      {articles.map(({ slug, headline, comments }) => (
        <tr key={slug}>
          <th scope="row">
            <a href={`/articles/${slug}`}>{headline}</a>
          </th>
          <td>{comments}</td>
        </tr>
      ))}
    </ScrollingTable>
    {articles.length === 0 && <p>{say('insights.nothing')}</p>}
  </Part>
)
