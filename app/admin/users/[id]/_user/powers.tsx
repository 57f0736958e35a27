import buttons from '#app/_ui/button.module.css'
import fields from '#app/_ui/field.module.css'
import { say } from '#lib/ground/catalogue/say'
import { keysOf, kindNames, roleNames } from '../../../_office/names.ts'
import styles from '../../../_office/parts.module.css'
import type { User } from './facts.tsx'

/** What an admin can do about somebody. Each leads to a page that says what it will do before it is done. */
export function Powers({ user, isSelf }: { user: User; isSelf: boolean }) {
  if (isSelf) return <p>{say('office.yourself')}</p>
  const path = `/admin/users/${user.id}`
  return (
    <>
      <h2>{say('office.role')}</h2>
      <form method="get" action={`${path}/change-role`} className={styles.row}>
        <div className={fields.field}>
          <label htmlFor="role" className={fields.label}>
            {say('office.new-role')}
          </label>
          <select id="role" name="role" defaultValue={user.role} className={fields.input}>
            {keysOf(roleNames).map((role) => (
              <option key={role} value={role}>
                {say(roleNames[role])}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className={buttons.button}>
          {say('office.change-role')}
        </button>
      </form>
      <h2>{say('office.impose')}</h2>
      <p className={styles.row}>
        {keysOf(kindNames).map((kind) => (
          <a
            key={kind}
            href={`${path}/sanction?kind=${kind}`}
            className={kind === 'ban' ? buttons.danger : buttons.button}
          >
            {say(`office.impose.${kind}`)}
          </a>
        ))}
      </p>
    </>
  )
}
