import buttons from '#app/_ui/button.module.css'
import fields from '#app/_ui/field.module.css'
import { ruleModes } from '#db/choices'
import { say } from '#lib/ground/catalogue/say'
import type { RuleView } from '#lib/rules/queries/list-rules'
import { figureName, modeNames, ruleText, toldBy } from './names.ts'
import styles from './rules.module.css'

/** What a rule does and tells, and how it is set. */
export function RuleSection({ rule }: { rule: RuleView }) {
  const told = toldBy(rule.name)
  return (
    <>
      <p>{ruleText(rule.name)}</p>
      <p className={styles.hint}>{say('rules.version', { version: rule.version })}</p>
      <h2>{say('rules.told')}</h2>
      {told.length === 0 && <p>{say('rules.told-nothing')}</p>}
      <ul>
        {told.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h2>{say('rules.set')}</h2>
      {rule.fixed ? <p>{say('rules.fixed')}.</p> : <RuleForm rule={rule} />}
      {amongSettings.includes(rule.name) && (
        <p>
          <a href="/admin/settings">{say('rules.settings-link')}</a>
        </p>
      )}
    </>
  )
}

/** Rules whose figures were settings before rules had any. */
const amongSettings = ['commenting', 'rate', 'links', 'newcomer', 'premoderated']

const RuleForm = ({ rule }: { rule: RuleView }) => (
  <form method="post" action={`/admin/rules/${rule.name}/setting`} className={styles.form}>
    <fieldset className={styles.choices}>
      <legend>{say('rules.mode')}</legend>
      {ruleModes.toReversed().map((mode) => (
        <label key={mode} className={styles.choice}>
          <input type="radio" name="mode" value={mode} defaultChecked={mode === rule.mode} required /> {modeNames[mode]}
          <span className={styles.hint}>{say(`rules.mode.${mode}.text`)}</span>
        </label>
      ))}
    </fieldset>
    {rule.figures.map((figure) => (
      <FigureField key={figure.name} rule={rule.name} figure={figure} />
    ))}
    <button type="submit" className={buttons.primary}>
      {say('rules.save')}
    </button>
  </form>
)

function FigureField({ rule, figure }: { rule: string; figure: RuleView['figures'][number] }) {
  const { name, value, min, max, byDefault } = figure
  return (
    <div className={fields.field}>
      <label htmlFor={`figure-${name}`} className={fields.label}>
        {figureName(rule, name)}
      </label>
      <input
        id={`figure-${name}`}
        type="number"
        name={name}
        required
        min={min}
        max={max}
        defaultValue={value}
        className={`${fields.input} ${styles.figure}`}
        aria-describedby={`figure-${name}-range`}
      />
      <p id={`figure-${name}-range`} className={fields.hint}>
        {say('rules.figure.range', { min, max, byDefault })}
      </p>
    </div>
  )
}
