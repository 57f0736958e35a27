import buttons from '#app/_ui/button.module.css'
import table from '#app/_ui/table.module.css'
import { say } from '#lib/ground/catalogue/say'
import type { FoundUser } from '#lib/users/queries/find-users'
import { StandingLabel } from '../../_office/label.tsx'
import { roleNames } from '../../_office/names.ts'
import parts from '../../_office/parts.module.css'
import { When } from '../../_office/when.tsx'
import { usersPath, type Wish } from './wish.ts'

interface UsersTableProps {
  page: { items: FoundUser[]; next: string | null }
  wish: Wish
  now: Date
}

/** A page of people, the newest account first. */
export const UsersTable = ({ page, wish, now }: UsersTableProps) => (
  <>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard too */}
    <section className={table.scroll} aria-label={say('office.users')} tabIndex={0}>
      <table className={table.table}>
        <caption className={parts.unseen}>{say('office.users')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('office.name')}</th>
            <th scope="col">{say('office.email')}</th>
            <th scope="col">{say('office.role')}</th>
            <th scope="col">{say('office.standing')}</th>
            <th scope="col">{say('office.joined')}</th>
          </tr>
        </thead>
        <tbody>
          {page.items.map((user) => (
            <Row key={user.id} user={user} now={now} />
          ))}
        </tbody>
      </table>
    </section>
    {page.items.length === 0 && <p>{say('office.no-users')}</p>}
    <p className={parts.row}>
      {wish.after && (
        <a className={buttons.button} href={usersPath(wish, {})}>
          {say('office.first-page')}
        </a>
      )}
      {page.next && (
        <a className={buttons.button} href={usersPath(wish, { after: page.next })}>
          {say('office.older')}
        </a>
      )}
    </p>
  </>
)

const Row = ({ user: { id, name, email, role, standing, joinedAt }, now }: { user: FoundUser; now: Date }) => (
  <tr>
    <th scope="row">
      <a href={`/admin/users/${id}`}>{name}</a>
    </th>
    <td>{email}</td>
    <td>{say(roleNames[role])}</td>
    <td>
      <StandingLabel kind={standing.kind} />
    </td>
    <td>
      <When at={joinedAt} now={now} />
    </td>
  </tr>
)
