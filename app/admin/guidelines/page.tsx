import { show } from '#app/_server/show'
import { getViewer } from '#app/_server/viewer'
import buttons from '#app/_ui/button.module.css'
import { say } from '#lib/ground/catalogue/say'
import { listGuidelineVersions } from '#lib/guidelines/queries'
import { Office } from '../_office/office.tsx'
import { outcomeIn } from '../_office/outcome.ts'
import parts from '../_office/parts.module.css'
import type { Search } from '../_office/query.ts'
import { GuidelineList } from './_guidelines/guideline-list.tsx'

/** The guidelines in force, in the order of their numbers, and those that were retired. */
export default async function GuidelinesPage({ searchParams }: { searchParams: Search }) {
  const [viewer, search, now] = [await getViewer(), await searchParams, new Date()]
  const versions = await show(listGuidelineVersions(viewer), '/admin/guidelines')
  const latest = versions.filter((it, at) => versions[at - 1]?.number !== it.number)
  const retired = latest.filter((it) => it.supersededAt)
  return (
    <Office viewer={viewer} part="guidelines" title={say('office.guidelines')} outcome={outcomeIn(search)}>
      <p>{say('office.guidelines-text')}</p>
      <GuidelineList guidelines={latest.filter((it) => !it.supersededAt)} now={now} title="h2" />
      <p className={parts.row}>
        <a href="/admin/guidelines/new" className={buttons.primary}>
          {say('office.guideline-new')}
        </a>
      </p>
      {retired.length > 0 && (
        <>
          <h2>{say('office.guidelines-retired')}</h2>
          <GuidelineList guidelines={retired} now={now} title="h3" />
        </>
      )}
    </Office>
  )
}
