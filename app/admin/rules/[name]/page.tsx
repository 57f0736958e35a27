import { show } from '#app/_server/show'
import { getViewer } from '#app/_server/viewer'
import { readRule } from '#lib/rules/queries/list-rules'
import { outcomeIn } from '../../_office/outcome.ts'
import type { Search } from '../../_office/query.ts'
import { ruleName } from '../_rules/names.ts'
import { RuleSection } from '../_rules/rule-form.tsx'
import { RulesRoom } from '../_rules/rules-room.tsx'

interface RulePageProps {
  params: Promise<{ name: string }>
  searchParams: Search
}

/** One rule: what it does, what it tells, how it is set. */
export default async function RulePage({ params, searchParams }: RulePageProps) {
  const { name } = await params
  const viewer = await getViewer()
  const rule = await show(readRule(viewer, name, new Date()), `/admin/rules/${encodeURIComponent(name)}`)
  return (
    <RulesRoom viewer={viewer} part="all" title={ruleName(rule.name)} outcome={outcomeIn(await searchParams)}>
      <RuleSection rule={rule} />
    </RulesRoom>
  )
}
