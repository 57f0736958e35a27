import { say } from '#lib/ground/catalogue/say'
import type { Chrome } from '../page.tsx'
import type { Attempt } from './attempt.ts'
import { EmailField, NameField, NewPasswordField } from './fields.tsx'
import { FormPage } from './form-page.tsx'

export const SetUpPage = ({ chrome, attempt, token }: { chrome: Chrome; attempt: Attempt; token: string }) => (
  <FormPage
    chrome={chrome}
    title={say('set-up.title')}
    text={say('set-up.text')}
    action="/setup"
    attempt={attempt}
    hidden={{ token }}
    submit={say('set-up.submit')}
  >
    <EmailField attempt={attempt} focus />
    <NameField attempt={attempt} />
    <NewPasswordField attempt={attempt} label={say('account.password')} />
  </FormPage>
)
