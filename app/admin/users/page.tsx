import { show } from '#app/_server/show'
import { getViewer } from '#app/_server/viewer'
import { say } from '#lib/ground/catalogue/say'
import { findUsers } from '#lib/users/queries/find-users'
import { findUsersQuery } from '#lib/users/schema'
import { Office } from '../_office/office.tsx'
import { pathWith, type Search, said } from '../_office/query.ts'
import { FindUsers } from './_users/find-users.tsx'
import { UsersTable } from './_users/users-table.tsx'

/** Everyone with an account, found by name or e-mail, by role and by standing. */
export default async function UsersPage({ searchParams }: { searchParams: Search }) {
  const search = await searchParams
  const words = ['find', 'role', 'standing', 'after'].map((name) => [name, said(search, name)] as const)
  const wish = findUsersQuery.safeParse(Object.fromEntries(words)).data ?? {}
  const [viewer, now] = [await getViewer(), new Date()]
  const page = await show(findUsers(viewer, wish, now), pathWith('/admin/users', wish))
  return (
    <Office viewer={viewer} part="users" title={say('office.users')}>
      <FindUsers wish={wish} />
      <UsersTable page={page} wish={wish} now={now} />
    </Office>
  )
}
