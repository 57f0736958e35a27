import { say } from '#lib/ground/catalogue/say'
import type { Chrome } from '../page.tsx'
import { firstAttempt } from './attempt.ts'
import { OwnEmail } from './fields.tsx'
import { FormPage } from './form-page.tsx'

/** What a mailed link to sign in shows: only its button acts. */
export const LinkPage = ({ chrome, token, email }: { chrome: Chrome; token: string; email: string }) => (
  <FormPage
    chrome={chrome}
    title={say('link.title')}
    text={say('link.text')}
    action="/sign-in/link"
    attempt={firstAttempt}
    hidden={{ token }}
    submit={say('link.submit')}
    after={<p>{say('link.stranger')}</p>}
  >
    <OwnEmail email={email} />
  </FormPage>
)
