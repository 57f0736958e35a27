import fields from '#app/_ui/field.module.css'
import { type FigureName, figureLimits } from '#lib/ground/settings/schemas'
import type { SettingViews } from '#lib/rules/queries/list-settings'
import { Sentence, SettingForm } from './setting-form.tsx'
import styles from './settings.module.css'

/** A setting that is a figure. */
export function Figure({ setting }: { setting: SettingViews[FigureName] }) {
  const { name, value, byDefault } = setting
  const [min, max] = figureLimits[name]
  return (
    <SettingForm setting={setting} byDefault={String(byDefault)}>
      <Sentence name={name}>
        <input
          id={`${name}-value`}
          type="number"
          name="value"
          required
          min={min}
          max={max}
          defaultValue={value}
          className={`${fields.input} ${styles.figure}`}
          aria-describedby={`${name}-text`}
        />
      </Sentence>
    </SettingForm>
  )
}
