import buttons from '#app/_ui/button.module.css'
import fields from '#app/_ui/field.module.css'
import { hostActions } from '#db/choices'
import { say } from '#lib/ground/catalogue/say'
import { hostActionNames } from '../../_rules/names.ts'
import styles from '../../_rules/rules.module.css'

/** One host, what it shall count for, why and for how long. */
export const HostForm = () => (
  <form method="post" action="/admin/rules/hosts/listed" className={styles.form}>
    <div className={fields.field}>
      <label htmlFor="host" className={fields.label}>
        {say('rules.hosts.host')}
      </label>
      <input id="host" name="host" required autoComplete="off" className={fields.input} aria-describedby="host-hint" />
      <p id="host-hint" className={fields.hint}>
        {say('rules.hosts.host-hint')}
      </p>
    </div>
    <div className={fields.field}>
      <label htmlFor="action" className={fields.label}>
        {say('rules.hosts.action')}
      </label>
      <select id="action" name="action" className={fields.input}>
        {[...hostActions.toReversed(), 'none' as const].map((action) => (
          <option key={action} value={action}>
            {hostActionNames[action]}
          </option>
        ))}
      </select>
    </div>
    <div className={fields.field}>
      <label htmlFor="reason" className={fields.label}>
        {say('rules.hosts.reason')}
      </label>
      <input id="reason" name="reason" maxLength={200} className={fields.input} />
    </div>
    <div className={fields.field}>
      <label htmlFor="days" className={fields.label}>
        {say('rules.hosts.days')}
      </label>
      <input
        id="days"
        name="days"
        type="number"
        min={1}
        max={3_650}
        className={`${fields.input} ${styles.figure}`}
        aria-describedby="days-hint"
      />
      <p id="days-hint" className={fields.hint}>
        {say('rules.hosts.days-hint')}
      </p>
    </div>
    <button type="submit" className={buttons.primary}>
      {say('rules.hosts.change')}
    </button>
  </form>
)
