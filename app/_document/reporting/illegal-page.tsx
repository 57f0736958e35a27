import { say } from '#lib/ground/catalogue/say'
import type { Attempt } from '../account/attempt.ts'
import { FormPage } from '../account/form-page.tsx'
import type { Chrome } from '../page.tsx'
import { WordsField } from './words-field.tsx'

/** A notice of something illegal, by anybody. */
export const IllegalPage = ({ chrome, attempt }: { chrome: Chrome; attempt: Attempt }) => (
  <FormPage
    chrome={chrome}
    title={say('illegal.title')}
    text={say('illegal.text')}
    action="/report/illegal"
    attempt={attempt}
    submit={say('illegal.submit')}
    after={<p>{say('illegal.guidelines')}</p>}
  >
    <WordsField name="link" label={say('illegal.link')} hint={say('illegal.link.hint')} attempt={attempt} required />
    <WordsField
      name="explanation"
      label={say('illegal.explanation')}
      hint={say('illegal.explanation.hint')}
      attempt={attempt}
      rows={6}
      required
    />
    <WordsField name="name" label={say('illegal.name')} attempt={attempt} autoComplete="name" />
    <WordsField
      name="email"
      type="email"
      label={say('illegal.email')}
      hint={say('illegal.email.hint')}
      attempt={attempt}
      autoComplete="email"
    />
    <GoodFaith attempt={attempt} />
  </FormPage>
)

function GoodFaith({ attempt }: { attempt: Attempt }) {
  const wrong = attempt.wrong.goodFaith
  return (
    <div className="option">
      <input
        id="goodFaith"
        name="goodFaith"
        type="checkbox"
        required
        defaultChecked={attempt.written.goodFaith !== undefined}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? 'goodFaith-error' : undefined}
      />
      <label htmlFor="goodFaith">{say('illegal.good-faith')}</label>
      {wrong && (
        <p className="field-error" id="goodFaith-error">
          {wrong}
        </p>
      )}
    </div>
  )
}
