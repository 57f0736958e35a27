import { say } from '#lib/ground/catalogue/say'
import type { Chrome } from '../page.tsx'
import { firstAttempt } from './attempt.ts'
import { FormPage } from './form-page.tsx'

interface LinkIdentityProps {
  chrome: Chrome
  provider: string
  email: string | undefined
  name: string
}

/** Asks whether another site's sign-in shall open this account. */
export const LinkIdentityPage = ({ chrome, provider, email, name }: LinkIdentityProps) => (
  <FormPage
    chrome={chrome}
    title={say('link-identity.title', { provider })}
    text={
      email
        ? say('link-identity.text', { provider, email, name })
        : say('link-identity.text-nobody', { provider, name })
    }
    action="/account/link"
    attempt={firstAttempt}
    submit={say('link-identity.submit')}
    after={
      <p>
        <a href="/account">{say('confirm.cancel')}</a>
      </p>
    }
  />
)
