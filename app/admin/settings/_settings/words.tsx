import fields from '#app/_ui/field.module.css'
import { say } from '#lib/ground/catalogue/say'
import type { SettingViews } from '#lib/rules/queries/list-settings'
import { SettingForm } from './setting-form.tsx'
import styles from './settings.module.css'

const lists = ['hold', 'note'] as const

/** The two lists of words, one a line. */
export const Words = ({ setting }: { setting: SettingViews['words'] }) => (
  <SettingForm setting={setting} byDefault={say('setting.words.default')}>
    <p className={styles.sentence} id="words-sentence">
      {say('setting.words')}
    </p>
    <div className={styles.lists}>
      {lists.map((action) => (
        <div key={action} className={fields.field}>
          <label htmlFor={`words-${action}`} className={fields.label}>
            {say(`setting.words.${action}`)}
          </label>
          <textarea
            id={`words-${action}`}
            name={action}
            rows={10}
            spellCheck={false}
            defaultValue={termsOf(setting, action)}
            className={fields.input}
            aria-describedby="words-text"
          />
        </div>
      ))}
    </div>
  </SettingForm>
)

const termsOf = ({ value }: SettingViews['words'], action: (typeof lists)[number]) =>
  value.flatMap((it) => (it.action === action ? [it.term] : [])).join('\n')
