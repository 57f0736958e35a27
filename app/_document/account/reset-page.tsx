import { say } from '#lib/ground/catalogue/say'
import type { Chrome } from '../page.tsx'
import type { Attempt } from './attempt.ts'
import { NameField, NewPasswordField, OwnEmail } from './fields.tsx'
import { FormPage } from './form-page.tsx'

interface ResetProps {
  chrome: Chrome
  attempt: Attempt
  token: string
  email: string
}

export const ResetPage = ({ chrome, attempt, token, email }: ResetProps) => (
  <FormPage
    chrome={chrome}
    title={say('reset.title')}
    text={say('reset.text')}
    action="/reset"
    attempt={attempt}
    hidden={{ token }}
    submit={say('reset.submit')}
  >
    <OwnEmail email={email} />
    {attempt.wrong.name && <NameField attempt={attempt} />}
    <NewPasswordField attempt={attempt} focus label={say('account.new-password')} />
  </FormPage>
)
