import { notFound } from 'next/navigation'
import { pathId } from '#app/_server/path-id'
import { show } from '#app/_server/show'
import { getViewer } from '#app/_server/viewer'
import buttons from '#app/_ui/button.module.css'
import { say } from '#lib/ground/catalogue/say'
import { readSubject, type Subject } from '#lib/sanctions/queries/read-subject'
import type { Role } from '#lib/users/policy'
import { isOneOf, roleNames } from '../../../_office/names.ts'
import { Office } from '../../../_office/office.tsx'
import parts from '../../../_office/parts.module.css'
import { pathWith, type Search, said } from '../../../_office/query.ts'

interface ChangeRolePageProps {
  params: Promise<{ id: string }>
  searchParams: Search
}

/** Says what giving somebody a role will do, before it is done. */
export default async function ChangeRolePage({ params, searchParams }: ChangeRolePageProps) {
  const [{ id }, search, viewer] = [await params, await searchParams, await getViewer()]
  const role = said(search, 'role')
  const subject = await show(readSubject(viewer, pathId(id)), pathWith(`/admin/users/${id}/change-role`, { role }))
  if (!isOneOf(roleNames, role)) notFound()
  const { name } = subject
  return (
    <Office viewer={viewer} part="users" title={say('office.change-role-title', { name, role })}>
      {subject.role === role ? <Same subject={subject} /> : <Change subject={subject} role={role} />}
    </Office>
  )
}

const Same = ({ subject: { id, name } }: { subject: Subject }) => (
  <>
    <p>{say('office.same-role', { name })}</p>
    <p>
      <a href={`/admin/users/${id}`}>{name}</a>
    </p>
  </>
)

const Change = ({ subject: { id, name }, role }: { subject: Subject; role: Role }) => (
  <>
    <p>{say(`office.role-effect.${role}`)}</p>
    <form method="post" action={`/admin/users/${id}/role`} className={parts.row}>
      <input type="hidden" name="role" value={role} />
      <button type="submit" className={buttons.primary}>
        {say('office.change-role-submit', { name, role })}
      </button>
      <a href={`/admin/users/${id}`} className={buttons.button}>
        {say('office.cancel')}
      </a>
    </form>
  </>
)
