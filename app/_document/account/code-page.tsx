import { say } from '#lib/ground/catalogue/say'
import type { Chrome } from '../page.tsx'
import type { Attempt } from './attempt.ts'
import { CodeField } from './code-field.tsx'
import { FormPage } from './form-page.tsx'

/** The second half of signing in. */
export const CodePage = ({ chrome, attempt }: { chrome: Chrome; attempt: Attempt }) => (
  <FormPage
    chrome={chrome}
    title={say('code.title')}
    text={say('code.text')}
    action="/sign-in/code"
    attempt={attempt}
    submit={say('code.submit')}
    after={
      <p>
        <a href="/sign-in">{say('code.start-again')}</a>
      </p>
    }
  >
    <CodeField attempt={attempt} focus />
  </FormPage>
)
