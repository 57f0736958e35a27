import { show } from '#app/_server/show'
import { getViewer } from '#app/_server/viewer'
import { say } from '#lib/ground/catalogue/say'
import { PERIODS } from '#lib/insights/policy'
import { readInsights } from '#lib/insights/queries/read-insights'
import { insightsQuery } from '#lib/insights/schema'
import { readDeskCounts } from '#lib/moderation/queries/desk-counts'
import { Chips } from '../_office/chips.tsx'
import { Office } from '../_office/office.tsx'
import { type Search, said } from '../_office/query.ts'
import { Waiting } from '../_office/waiting.tsx'
import { Deciding } from './_insights/deciding.tsx'
import { Busiest, Rules } from './_insights/rules.tsx'
import { Volume } from './_insights/volume.tsx'

/** How the site is doing: pictures first, figures beneath. */
export default async function InsightsPage({ searchParams }: { searchParams: Search }) {
  const asked = insightsQuery.safeParse({ days: said(await searchParams, 'days') }).data ?? { days: 28 as const }
  const [viewer, now] = [await getViewer(), new Date()]
  const reading = Promise.all([readInsights(viewer, asked, now), readDeskCounts(viewer)])
  const [insights, desk] = await show(reading, '/admin/insights')
  const period = asked.days
  return (
    <Office viewer={viewer} part="insights" title={say('insights.title')}>
      <p>{say('insights.text')}</p>
      <Chips
        label={say('insights.period')}
        chips={PERIODS.map((days) => ({
          name: say('insights.days', { n: days }),
          href: `/admin/insights?days=${days}`,
          current: days === period,
        }))}
      />
      <Waiting desk={desk} now={now} />
      <Volume days={insights.days} period={period} />
      <Deciding decisions={insights.decisions} overturns={insights.overturns} period={period} />
      <Rules rules={insights.rules} period={period} />
      <Busiest articles={insights.articles} period={period} />
    </Office>
  )
}
