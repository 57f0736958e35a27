import buttons from '#app/_ui/button.module.css'
import { say } from '#lib/ground/catalogue/say'
import { MAX_GUIDELINE, MAX_SENTENCE, MAX_TITLE, severities } from '#lib/guidelines/policy'
import type { GuidelineVersion } from '#lib/guidelines/queries'
import { Input, Select, TextArea } from '../../_office/inputs.tsx'
import parts from '../../_office/parts.module.css'

/** Everything a guideline says, and the button that puts it in force. */
export const GuidelineForm = ({ guideline }: { guideline?: GuidelineVersion | undefined }) => (
  <form method="post" action={`/admin/guidelines/${guideline?.number ?? 'new'}/write`} className={parts.form}>
    {guideline && <input type="hidden" name="seen" value={guideline.version} />}
    <Input name="title" label={say('office.guideline-title')} value={guideline?.title} maxLength={MAX_TITLE} required />
    <TextArea
      name="text"
      label={say('office.guideline-text')}
      value={guideline?.text}
      rows={6}
      maxLength={MAX_GUIDELINE}
    />
    <TextArea
      name="sentence"
      label={say('office.guideline-sentence')}
      hint={say('office.guideline-sentence-hint')}
      value={guideline?.sentence}
      rows={3}
      maxLength={MAX_SENTENCE}
    />
    <Select
      name="severity"
      label={say('office.guideline-severity')}
      value={String(guideline?.severity ?? 1)}
      options={severities.map((it) => ({ value: String(it), name: say(`office.severity.${it}`) }))}
    />
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
