import { show } from '#app/_server/show'
import { getViewer } from '#app/_server/viewer'
import { say } from '#lib/ground/catalogue/say'
import { listSettings } from '#lib/rules/queries/list-settings'
import { Office } from '../_office/office.tsx'
import { outcomeIn } from '../_office/outcome.ts'
import type { Search } from '../_office/query.ts'
import { Choice } from './_settings/choice.tsx'
import { Figure } from './_settings/figure.tsx'
import { PromotionSetting } from './_settings/promotion.tsx'

/** Everything an admin can turn, as sentences. */
export default async function SettingsPage({ searchParams }: { searchParams: Search }) {
  const viewer = await getViewer()
  const settings = await show(listSettings(viewer), '/admin/settings')
  return (
    <Office viewer={viewer} part="settings" title={say('office.settings')} outcome={outcomeIn(await searchParams)}>
      <p>{say('office.settings-text')}</p>
      <h2>{say('office.switching')}</h2>
      <Choice setting={settings.commenting} choices={['on', 'off']} />
      <Figure setting={settings.closeAfterDays} />
      <h2>{say('office.waiting')}</h2>
      <Choice setting={settings.premoderated} choices={['false', 'true']} />
      <Figure setting={settings.firstCommentsHeld} />
      <Figure setting={settings.linksHeldUntilApproved} />
      <Figure setting={settings.maxLinks} />
      <h2>{say('office.pace')}</h2>
      <Figure setting={settings.postsPerMinute} />
      <Figure setting={settings.postsPerTenMinutes} />
      <Figure setting={settings.postsPerAddress} />
      <Figure setting={settings.heatedAfter} />
      <h2>{say('office.staff')}</h2>
      <Choice setting={settings.codesForStaff} choices={['false', 'true']} />
      <h2>{say('office.privacy')}</h2>
      <Choice setting={settings.profiles} choices={['true', 'false']} />
      <Figure setting={settings.keepVisits} />
      <Figure setting={settings.keepContacts} />
      <Figure setting={settings.keepUnverified} />
      <h2>{say('office.newsletter')}</h2>
      <PromotionSetting setting={settings.newsletter} />
    </Office>
  )
}
