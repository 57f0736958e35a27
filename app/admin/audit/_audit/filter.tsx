import buttons from '#app/_ui/button.module.css'
import { say } from '#lib/ground/catalogue/say'
import { knownEvents, sentenceOf } from '../../_office/event-sentences.ts'
import { Input, Select } from '../../_office/inputs.tsx'
import parts from '../../_office/parts.module.css'

export type Wish = Record<string, string | undefined>

/** Who, what, about what and when: an ordinary form whose answer has an address. */
export const Filter = ({ wish }: { wish: Wish }) => (
  <search aria-label={say('audit.filter')}>
    <form method="get" action="/admin/audit" className={parts.row}>
      <Input name="who" label={say('audit.who')} hint={say('audit.who-hint')} value={wish.who} />
      <Select name="what" label={say('audit.what')} value={wish.what} options={whatOptions()} />
      <Input name="subject" label={say('audit.subject')} hint={say('audit.subject-hint')} value={wish.subject} />
      <Input name="from" type="date" label={say('audit.from')} value={wish.from} />
      <Input name="until" type="date" label={say('audit.until')} value={wish.until} />
      <button type="submit" className={buttons.primary}>
        {say('audit.find')}
      </button>
      <a className={buttons.button} href="/admin/audit">
        {say('audit.clear')}
      </a>
    </form>
  </search>
)

function whatOptions() {
  const kinds = [...new Set(knownEvents.map((name) => name.split('.')[0] ?? ''))]
  return [
    { value: '', name: say('audit.any') },
    ...kinds.map((kind) => ({ value: `${kind}.*`, name: say('audit.everything-of', { kind }) })),
    ...knownEvents.map((name) => ({ value: name, name: `${name}: ${sentenceOf({ name, details: {} })}` })),
  ]
}
