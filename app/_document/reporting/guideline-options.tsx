import { say } from '#lib/ground/catalogue/say'
import type { Attempt } from '../account/attempt.ts'

export interface Guideline {
  number: number
  title: string
  text: string
}

interface Given {
  guidelines: Guideline[]
  attempt: Attempt
}

/** One guideline out of those in force. */
export function GuidelineOptions({ guidelines, attempt }: Given) {
  const wrong = attempt.wrong.guideline
  return (
    <fieldset className="options" aria-describedby={wrong ? 'guideline-error' : undefined}>
      <legend>{say('report.guideline')}</legend>
      {wrong && (
        <p className="field-error" id="guideline-error">
          {wrong}
        </p>
      )}
      {guidelines.map((guideline, at) => (
        <Option key={guideline.number} guideline={guideline} attempt={attempt} first={at === 0} />
      ))}
    </fieldset>
  )
}

function Option({ guideline, attempt, first }: { guideline: Guideline; attempt: Attempt; first: boolean }) {
  const { number, title, text } = guideline
  const id = `guideline-${number}`
  return (
    <div className="option">
      <input
        id={id}
        type="radio"
        name="guideline"
        value={number}
        required
        defaultChecked={attempt.written.guideline === String(number)}
        aria-describedby={`${id}-text`}
        // biome-ignore lint/a11y/noAutofocus: after an error the next thing to do is here
        autoFocus={first && attempt.wrong.guideline !== undefined}
      />
      <label htmlFor={id}>{say('report.guideline.named', { number, title })}</label>
      <p className="field-hint" id={`${id}-text`}>
        {text}
      </p>
    </div>
  )
}
