import { say } from '#lib/ground/catalogue/say'
import type { Chrome } from '../page.tsx'
import type { Attempt } from './attempt.ts'
import { NameField, OwnEmail, PasswordField } from './fields.tsx'
import { FormPage } from './form-page.tsx'

interface VerifyProps {
  chrome: Chrome
  attempt: Attempt
  token: string
  email: string
}

/** What the link in the first mail shows: only its button acts. */
export const VerifyPage = ({ chrome, attempt, token, email }: VerifyProps) => (
  <FormPage
    chrome={chrome}
    title={say('verify.title')}
    text={say('verify.text')}
    action="/verify"
    attempt={attempt}
    hidden={{ token }}
    submit={say('verify.submit')}
    after={
      <>
        <p>
          <a href="/forgot">{say('verify.forgot')}</a>
        </p>
        <p>{say('verify.stranger')}</p>
      </>
    }
  >
    <OwnEmail email={email} />
    {attempt.wrong.name && <NameField attempt={attempt} />}
    <PasswordField attempt={attempt} focus />
  </FormPage>
)
