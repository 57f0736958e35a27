import { say } from '#lib/ground/catalogue/say'
import type { Chrome } from '../page.tsx'
import type { Attempt } from './attempt.ts'
import { EmailField, NameField, NewPasswordField } from './fields.tsx'
import { FormPage } from './form-page.tsx'

interface RegisterProps {
  chrome: Chrome
  attempt: Attempt
  /** Where the reader was going. */
  next: string
}

export const RegisterPage = ({ chrome, attempt, next }: RegisterProps) => (
  <FormPage
    chrome={chrome}
    title={say('register.title')}
    action="/register"
    attempt={attempt}
    hidden={{ next }}
    submit={say('register.submit')}
    after={
      <p>
        {say('register.known')} <a href={`/sign-in?next=${encodeURIComponent(next)}`}>{say('register.sign-in')}</a>
      </p>
    }
  >
    <EmailField attempt={attempt} focus />
    <NameField attempt={attempt} />
    <NewPasswordField attempt={attempt} label={say('account.password')} />
  </FormPage>
)
