import buttons from '#app/_ui/button.module.css'
import fields from '#app/_ui/field.module.css'
import { say } from '#lib/ground/catalogue/say'
import { MAX_GUIDELINE, MAX_SENTENCE, MAX_TITLE, severities } from '#lib/guidelines/policy'
import type { GuidelineVersion } from '#lib/guidelines/queries'
import parts from '../../_office/parts.module.css'

/** Everything a guideline says, and the button that puts it in force. */
export const GuidelineForm = ({ guideline }: { guideline?: GuidelineVersion | undefined }) => (
  <form method="post" action={`/admin/guidelines/${guideline?.number ?? 'new'}/write`} className={parts.form}>
    {guideline && <input type="hidden" name="seen" value={guideline.version} />}
    <div className={fields.field}>
      <label htmlFor="title" className={fields.label}>
        {say('office.guideline-title')}
      </label>
      <input
        id="title"
        name="title"
        required
        maxLength={MAX_TITLE}
        defaultValue={guideline?.title}
        className={fields.input}
      />
    </div>
    <div className={fields.field}>
      <label htmlFor="text" className={fields.label}>
        {say('office.guideline-text')}
      </label>
      <textarea
        id="text"
        name="text"
        rows={6}
        required
        maxLength={MAX_GUIDELINE}
        defaultValue={guideline?.text}
        className={fields.input}
      />
    </div>
    <div className={fields.field}>
      <label htmlFor="sentence" className={fields.label}>
        {say('office.guideline-sentence')}
      </label>
      <p id="sentence-hint" className={fields.hint}>
        {say('office.guideline-sentence-hint')}
      </p>
      <textarea
        id="sentence"
        name="sentence"
        rows={3}
        required
        maxLength={MAX_SENTENCE}
        defaultValue={guideline?.sentence}
        className={fields.input}
        aria-describedby="sentence-hint"
      />
    </div>
    <Severity severity={guideline?.severity ?? 1} />
    <div className={parts.row}>
      <button type="submit" className={buttons.primary}>
        {say(guideline ? 'office.guideline-save' : 'office.guideline-add')}
      </button>
      <a href="/admin/guidelines" className={buttons.button}>
        {say('office.cancel')}
      </a>
    </div>
  </form>
)

const Severity = ({ severity }: { severity: number }) => (
  <div className={fields.field}>
    <label htmlFor="severity" className={fields.label}>
      {say('office.guideline-severity')}
    </label>
    <select id="severity" name="severity" defaultValue={severity} className={fields.input}>
      {severities.map((it) => (
        <option key={it} value={it}>
          {say(`office.severity.${it}`)}
        </option>
      ))}
    </select>
  </div>
)
