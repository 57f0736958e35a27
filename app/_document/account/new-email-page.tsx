import { say } from '#lib/ground/catalogue/say'
import type { Chrome } from '../page.tsx'
import type { Attempt } from './attempt.ts'
import { OwnEmail } from './fields.tsx'
import { FormPage } from './form-page.tsx'

interface NewEmailProps {
  chrome: Chrome
  attempt: Attempt
  token: string
  email: string
}

/** What the link to a new address shows: only its button acts. */
export const NewEmailPage = ({ chrome, attempt, token, email }: NewEmailProps) => (
  <FormPage
    chrome={chrome}
    title={say('new-email.title')}
    text={say('new-email.text')}
    action="/account/email/confirm"
    attempt={attempt}
    hidden={{ token }}
    submit={say('new-email.submit')}
    after={<p>{say('link.stranger')}</p>}
  >
    <OwnEmail email={email} />
  </FormPage>
)
