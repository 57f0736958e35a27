import buttons from '#app/_ui/button.module.css'
import fields from '#app/_ui/field.module.css'
import { say } from '#lib/ground/catalogue/say'
import parts from './parts.module.css'

interface FindBoxProps {
  action: string
  label: string
  hint: string
  find: string | undefined
  maxLength?: number
  /** What else is wished for, which the search keeps. */
  kept?: Record<string, string | undefined>
}

/** The box to find by words what a screen lists. */
export const FindBox = ({ action, label, hint, find, maxLength = 200, kept = {} }: FindBoxProps) => (
  <search>
    <form method="get" action={action} className={parts.row}>
      {Object.entries(kept).map(([name, value]) => value && <input key={name} type="hidden" {...{ name, value }} />)}
      <div className={fields.field} data-grows>
        <label htmlFor="find" className={fields.label}>
          {label}
        </label>
        <input
          id="find"
          type="search"
          name="find"
          maxLength={maxLength}
          defaultValue={find}
          className={fields.input}
          aria-describedby="find-hint"
        />
      </div>
      <button type="submit" className={buttons.button}>
        {say('office.find-submit')}
      </button>
    </form>
    <p id="find-hint" className={fields.hint}>
      {hint}
    </p>
  </search>
)
