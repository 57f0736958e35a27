import { show } from '#app/_server/show'
import { getViewer } from '#app/_server/viewer'
import { say } from '#lib/ground/catalogue/say'
import { readPeopleCounts } from '#lib/insights/queries/read-people-counts'
import { readDeskCounts } from '#lib/moderation/queries/desk-counts'
import { listSettings } from '#lib/rules/queries/list-settings'
import { CommentingSwitch } from './_office/commenting-switch.tsx'
import { Office } from './_office/office.tsx'
import { outcomeIn } from './_office/outcome.ts'
import { PeopleCounts } from './_office/people-counts.tsx'
import type { Search } from './_office/query.ts'
import { Waiting } from './_office/waiting.tsx'

/** What an admin sees first: whether people can comment, who there is, and what waits. */
export default async function OverviewPage({ searchParams }: { searchParams: Search }) {
  const [viewer, now] = [await getViewer(), new Date()]
  const asked = Promise.all([listSettings(viewer), readPeopleCounts(viewer, now), readDeskCounts(viewer)])
  const [{ commenting }, people, desk] = await show(asked, '/admin')
  return (
    <Office viewer={viewer} part="overview" title={say('office.overview')} outcome={outcomeIn(await searchParams)}>
      <CommentingSwitch commenting={commenting} />
      <PeopleCounts people={people} />
      <Waiting desk={desk} now={now} />
    </Office>
  )
}
