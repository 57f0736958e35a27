import { show } from '#app/_server/show'
import { getViewer } from '#app/_server/viewer'
import { say } from '#lib/ground/catalogue/say'
import { REHEARSED_DAYS } from '#lib/rules/policy'
import { listRules } from '#lib/rules/queries/list-rules'
import { outcomeIn } from '../_office/outcome.ts'
import type { Search } from '../_office/query.ts'
import { RulesRoom } from './_rules/rules-room.tsx'
import { RulesTable } from './_rules/rules-table.tsx'

/** Every rule of the screening. */
export default async function RulesPage({ searchParams }: { searchParams: Search }) {
  const viewer = await getViewer()
  const rules = await show(listRules(viewer, undefined, new Date()), '/admin/rules')
  return (
    <RulesRoom viewer={viewer} part="all" title={say('office.rules')} outcome={outcomeIn(await searchParams)}>
      <p>{say('rules.text', { days: REHEARSED_DAYS })}</p>
      <RulesTable rules={rules} />
    </RulesRoom>
  )
}
