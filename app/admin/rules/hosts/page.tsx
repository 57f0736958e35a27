import { show } from '#app/_server/show'
import { getViewer } from '#app/_server/viewer'
import { say } from '#lib/ground/catalogue/say'
import { listHosts } from '#lib/rules/queries/list-hosts'
import { readRule } from '#lib/rules/queries/list-rules'
import { outcomeIn } from '../../_office/outcome.ts'
import type { Search } from '../../_office/query.ts'
import { RuleSection } from '../_rules/rule-form.tsx'
import { RulesRoom } from '../_rules/rules-room.tsx'
import { HostForm } from './_hosts/host-form.tsx'
import { HostTallies, ListedHosts } from './_hosts/host-tables.tsx'

/** Where links may lead. */
export default async function HostsPage({ searchParams }: { searchParams: Search }) {
  const [viewer, now] = [await getViewer(), new Date()]
  const { listed, tallies } = await show(listHosts(viewer), '/admin/rules/hosts')
  const rule = await show(readRule(viewer, 'hosts', now), '/admin/rules/hosts')
  return (
    <RulesRoom viewer={viewer} part="hosts" title={say('rules.hosts')} outcome={outcomeIn(await searchParams)}>
      <h2>{say('rules.hosts.put')}</h2>
      <HostForm />
      <h2>{say('rules.hosts.list')}</h2>
      <ListedHosts hosts={listed} now={now} />
      <h2>{say('rules.hosts.tallies')}</h2>
      <p>{say('rules.hosts.tallies-text')}</p>
      <HostTallies tallies={tallies} />
      <h2>{say('rules.name')}</h2>
      <RuleSection rule={rule} />
    </RulesRoom>
  )
}
