import fields from '#app/_ui/field.module.css'
import { type Key, say } from '#lib/ground/catalogue/say'
import type { FlagName } from '#lib/ground/settings/schemas'
import type { SettingViews } from '#lib/rules/queries/list-settings'
import { Sentence, SettingForm } from './setting-form.tsx'
import styles from './settings.module.css'

type Chosen = Extract<Key, `setting.${'commenting' | FlagName}.${'on' | 'off' | 'true' | 'false'}`>

interface ChoiceProps<C extends string> {
  setting: SettingViews['commenting' | FlagName]
  choices: C[]
}

/** A setting that is one of a few words. */
export function Choice<C extends string>({ setting, choices }: ChoiceProps<C>) {
  const { name, value, byDefault } = setting
  const nameOf = (choice: string) => say(`setting.${name}.${choice}` as Chosen)
  return (
    <SettingForm setting={setting} byDefault={nameOf(String(byDefault))}>
      <Sentence name={name}>
        <select
          id={`${name}-value`}
          name="value"
          defaultValue={String(value)}
          className={`${fields.input} ${styles.choice}`}
          aria-describedby={`${name}-text`}
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {nameOf(choice)}
            </option>
          ))}
        </select>
      </Sentence>
    </SettingForm>
  )
}
