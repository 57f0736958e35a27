import { FormPage } from '#app/_document/account/form-page.tsx'
import type { Chrome } from '#app/_document/page.tsx'
import { say } from '#lib/ground/catalogue/say'
import type { Refusal } from '#lib/ground/refusal'

interface AgainProps {
  chrome: Chrome
  refusal: Refusal
  written: Record<string, string>
  labels: Record<string, string>
  action: string
  back: string
}

/** A form of the office that could not be used as it was sent: every word is still in it, to be corrected. */
export function AgainPage({ chrome, refusal, written, labels, action, back }: AgainProps) {
  const named = Object.keys(labels).filter((name) => name in written)
  const hidden = Object.fromEntries(Object.entries(written).filter(([name]) => !named.includes(name)))
  const wrong = refusal.fields ?? {}
  return (
    <FormPage
      chrome={chrome}
      title={say('refused.title')}
      action={action}
      attempt={{ written, wrong, message: refusal.message }}
      hidden={hidden}
      submit={say('office.send-again')}
      after={
        <p>
          <a href={back}>{say('office.cancel')}</a>
        </p>
      }
    >
      {named.map((name) => (
        <Words key={name} name={name} label={labels[name] ?? name} words={written[name] ?? ''} wrong={wrong[name]} />
      ))}
    </FormPage>
  )
}

const Words = ({
  name,
  label,
  words,
  wrong,
}: {
  name: string
  label: string
  words: string
  wrong?: string | undefined
}) => (
  <div className="field">
    <label htmlFor={name}>{label}</label>
    <textarea
      id={name}
      name={name}
      rows={Math.min(12, words.split('\n').length + 1)}
      defaultValue={words}
      aria-invalid={wrong ? true : undefined}
      aria-describedby={wrong && `${name}-error`}
    />
    {wrong && (
      <p className="field-error" id={`${name}-error`}>
        {wrong}
      </p>
    )}
  </div>
)
