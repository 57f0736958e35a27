import buttons from '#app/_ui/button.module.css'
import fields from '#app/_ui/field.module.css'
import { say } from '#lib/ground/catalogue/say'
import { MAX_REASON, MOST_DAYS } from '#lib/sanctions/policy'
import type { SanctionView } from '#lib/sanctions/queries/list-sanctions'
import type { Subject } from '#lib/sanctions/queries/read-subject'
import { TextArea } from '../../../_office/inputs.tsx'
import parts from '../../../_office/parts.module.css'

interface SanctionFormProps {
  subject: Subject
  kind: SanctionView['kind']
}

const A_WEEK = 7

/** The reason, for how long where that is asked, and the button that names what it does. */
export const SanctionForm = ({ subject: { id, name }, kind }: SanctionFormProps) => (
  <form method="post" action={`/admin/users/${id}/sanctions`} className={parts.form}>
    <input type="hidden" name="kind" value={kind} />
    {kind === 'suspension' && <Days hint={say('office.days-hint')} required />}
    {kind === 'hold' && <Days hint={say('office.days-hint-hold')} />}
    <TextArea
      name="reason"
      label={say('office.reason')}
      hint={say('office.reason-hint', { name, max: MAX_REASON })}
      rows={4}
      maxLength={MAX_REASON}
    />
    <div className={parts.row}>
      <button type="submit" className={kind === 'ban' ? buttons.danger : buttons.primary}>
        {say('office.impose-title', { kind, name })}
      </button>
      <a href={`/admin/users/${id}`} className={buttons.button}>
        {say('office.cancel')}
      </a>
    </div>
  </form>
)

const Days = ({ hint, required = false }: { hint: string; required?: boolean }) => (
  <div className={fields.field}>
    <label htmlFor="days" className={fields.label}>
      {say('office.days')}
    </label>
    <input
      id="days"
      name="days"
      type="number"
      min={1}
      max={MOST_DAYS}
      required={required}
      defaultValue={required ? A_WEEK : undefined}
      className={fields.input}
      aria-describedby="days-hint"
    />
    <p id="days-hint" className={fields.hint}>
      {hint}
    </p>
  </div>
)
