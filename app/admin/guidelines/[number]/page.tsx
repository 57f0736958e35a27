import { notFound } from 'next/navigation'
import { show } from '#app/_server/show'
import { getViewer } from '#app/_server/viewer'
import { say } from '#lib/ground/catalogue/say'
import { type GuidelineVersion, listGuidelineVersions } from '#lib/guidelines/queries'
import { guidelineNumber } from '#lib/guidelines/schema'
import { Office } from '../../_office/office.tsx'
import { outcomeIn } from '../../_office/outcome.ts'
import type { Search } from '../../_office/query.ts'
import { GuidelineForm } from '../_guidelines/guideline-form.tsx'
import { PastVersions } from '../_guidelines/past-versions.tsx'
import { Retire } from '../_guidelines/retire.tsx'

interface GuidelinePageProps {
  params: Promise<{ number: string }>
  searchParams: Search
}

/** One guideline to be changed, with its earlier versions; or a new one. */
export default async function GuidelinePage({ params, searchParams }: GuidelinePageProps) {
  const [{ number: asked }, search, viewer, now] = [await params, await searchParams, await getViewer(), new Date()]
  const number = guidelineNumber.safeParse(asked).data
  const versions = await show(listGuidelineVersions(viewer, number ?? 0), `/admin/guidelines/${asked}`)
  const [latest] = versions
  if (asked !== 'new' && (!latest || latest.supersededAt)) notFound()
  return (
    <Office viewer={viewer} part="guidelines" title={titleOf(latest)} outcome={outcomeIn(search)}>
      <GuidelineForm guideline={latest} />
      {latest && <Retire guideline={latest} />}
      {versions.length > 1 && <PastVersions versions={versions.slice(1)} now={now} />}
    </Office>
  )
}

const titleOf = (guideline: GuidelineVersion | undefined) =>
  guideline ? say('office.guideline-change', { number: guideline.number }) : say('office.guideline-new')
