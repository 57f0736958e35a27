import { notFound } from 'next/navigation'
import { pathId } from '#app/_server/path-id'
import { show } from '#app/_server/show'
import { getViewer } from '#app/_server/viewer'
import { say } from '#lib/ground/catalogue/say'
import { readSubject } from '#lib/sanctions/queries/read-subject'
import { isOneOf, kindNames } from '../../../_office/names.ts'
import { Office } from '../../../_office/office.tsx'
import { pathWith, type Search, said } from '../../../_office/query.ts'
import { SanctionForm } from './sanction-form.tsx'

interface SanctionPageProps {
  params: Promise<{ id: string }>
  searchParams: Search
}

/** Says what a sanction will do, and asks for the reason, before it is imposed. */
export default async function SanctionPage({ params, searchParams }: SanctionPageProps) {
  const [{ id }, search, viewer] = [await params, await searchParams, await getViewer()]
  const kind = said(search, 'kind')
  const subject = await show(readSubject(viewer, pathId(id)), pathWith(`/admin/users/${id}/sanction`, { kind }))
  if (!isOneOf(kindNames, kind)) notFound()
  return (
    <Office viewer={viewer} part="users" title={say('office.impose-title', { kind, name: subject.name })}>
      <p>{say(`office.effect.${kind}`, { name: subject.name })}</p>
      <SanctionForm subject={subject} kind={kind} />
    </Office>
  )
}
