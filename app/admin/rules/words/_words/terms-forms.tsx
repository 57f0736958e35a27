import buttons from '#app/_ui/button.module.css'
import fields from '#app/_ui/field.module.css'
import { termActions } from '#db/choices'
import { say } from '#lib/ground/catalogue/say'
import { FindBox } from '../../../_office/find-box.tsx'
import { TextArea } from '../../../_office/inputs.tsx'
import parts from '../../../_office/parts.module.css'
import { termActionNames } from '../../_rules/names.ts'
import styles from '../../_rules/rules.module.css'

export const FindTerms = ({ find }: { find: string | undefined }) => (
  <FindBox
    action="/admin/rules/words"
    label={say('rules.words.find')}
    hint={say('rules.words.find-hint')}
    find={find}
  />
)

/** Words and phrases, a line each, and what they shall do. */
export const PutTerms = () => (
  <form method="post" action="/admin/rules/words/terms" className={styles.form}>
    <TextArea
      name="terms"
      label={say('rules.words.list')}
      hint={say('rules.words.put-text')}
      rows={4}
      spellCheck={false}
    />
    <div className={parts.row}>
      <div className={fields.field}>
        <label htmlFor="action" className={fields.label}>
          {say('rules.words.action')}
        </label>
        <select id="action" name="action" className={fields.input}>
          {termActions.toReversed().map((action) => (
            <option key={action} value={action}>
              {termActionNames[action]}
            </option>
          ))}
        </select>
      </div>
      <div className={fields.field}>
        <label htmlFor="severity" className={fields.label}>
          {say('rules.words.severity')}
        </label>
        <select id="severity" name="severity" defaultValue="2" className={fields.input}>
          {([1, 2, 3] as const).map((severity) => (
            <option key={severity} value={severity}>
              {say(`rules.words.severity.${severity}`)}
            </option>
          ))}
        </select>
      </div>
    </div>
    <button type="submit" className={buttons.primary}>
      {say('rules.words.change')}
    </button>
  </form>
)
