import type { ReactNode } from 'react'
import buttons from '#app/_ui/button.module.css'
import { type Key, say } from '#lib/ground/catalogue/say'
import type { SettingViews } from '#lib/rules/queries/list-settings'
import styles from './settings.module.css'

export type Setting = SettingViews[keyof SettingViews]

interface SettingFormProps {
  setting: Pick<Setting, 'name' | 'mark'>
  byDefault: string
  children: ReactNode
}

/** One setting: its sentence, what it does, its default, and its own button. */
export const SettingForm = ({ setting: { name, mark }, byDefault, children }: SettingFormProps) => (
  <form method="post" action={`/admin/settings/${name}`} className={styles.setting} id={name}>
    <input type="hidden" name="seen" value={mark} />
    {children}
    <p id={`${name}-text`} className={styles.hint}>
      {say(`setting.${name}.text`)} {say('office.default', { value: byDefault })}
    </p>
    <button type="submit" className={buttons.button} aria-describedby={`${name}-sentence`}>
      {say('office.save')}
    </button>
  </form>
)

/** A sentence with the field where its catalogue puts it. The sentence is the field's label. */
export function Sentence({ name, children }: { name: Setting['name']; children: ReactNode }) {
  const key: Key = `setting.${name}`
  const [before = '', after = ''] = say(key, { field: '\u0000' }).split('\u0000')
  return (
    <label htmlFor={`${name}-value`} className={styles.sentence} id={`${name}-sentence`}>
      {before}
      {children}
      {after}
    </label>
  )
}
