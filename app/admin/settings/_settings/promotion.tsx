import fields from '#app/_ui/field.module.css'
import { say } from '#lib/ground/catalogue/say'
import type { SettingViews } from '#lib/rules/queries/list-settings'
import { Sentence, SettingForm } from './setting-form.tsx'
import styles from './settings.module.css'

/** The newsletter promotion: whether it is shown, and what it says. */
export const PromotionSetting = ({ setting }: { setting: SettingViews['newsletter'] }) => (
  <SettingForm setting={setting} byDefault={say('setting.newsletter.true')}>
    <Sentence name="newsletter">
      <select
        id="newsletter-value"
        name="shown"
        defaultValue={String(setting.value.shown)}
        className={`${fields.input} ${styles.choice}`}
        aria-describedby="newsletter-text"
      >
        {(['true', 'false'] as const).map((it) => (
          <option key={it} value={it}>
            {say(`setting.newsletter.${it}`)}
          </option>
        ))}
      </select>
    </Sentence>
    <div className={styles.lists}>
      {(['title', 'text'] as const).map((name) => (
        <div key={name} className={fields.field}>
          <label htmlFor={`newsletter-${name}-field`} className={fields.label}>
            {say(name === 'title' ? 'setting.newsletter.title' : 'setting.newsletter.words')}
          </label>
          <input
            id={`newsletter-${name}-field`}
            name={name}
            defaultValue={setting.value[name]}
            className={fields.input}
          />
        </div>
      ))}
    </div>
  </SettingForm>
)
