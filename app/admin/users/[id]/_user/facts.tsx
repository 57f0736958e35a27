import { say } from '#lib/ground/catalogue/say'
import type { readUser } from '#lib/users/queries/read-user'
import { StandingLabel } from '../../../_office/label.tsx'
import { roleNames } from '../../../_office/names.ts'
import styles from '../../../_office/parts.module.css'
import { exactly, When } from '../../../_office/when.tsx'

export type User = Awaited<ReturnType<typeof readUser>>

/** Who it is, and what their standing is now. */
export const Facts = ({ user, now }: { user: User; now: Date }) => (
  <dl className={styles.facts}>
    <dt>{say('office.email')}</dt>
    <dd>{user.email}</dd>
    <dt>{say('office.role')}</dt>
    <dd>{say(roleNames[user.role])}</dd>
    {user.badge && (
      <>
        <dt>{say('office.badge')}</dt>
        <dd>{user.badge}</dd>
      </>
    )}
    <dt>{say('office.standing')}</dt>
    <dd>
      <StandingLabel kind={user.standing.kind} />{' '}
      {user.standing.until && `${say('office.until')} ${exactly(user.standing.until)}`}
    </dd>
    <dt>{say('office.joined')}</dt>
    <dd>
      <When at={user.joinedAt} now={now} />
    </dd>
    <dt>{say('office.verified')}</dt>
    <dd>{user.verifiedAt ? <When at={user.verifiedAt} now={now} /> : say('office.not-verified')}</dd>
  </dl>
)
