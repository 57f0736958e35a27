import { say } from '#lib/ground/catalogue/say'
import type { Chrome } from '../page.tsx'
import type { Attempt } from './attempt.ts'
import { EmailField, PasswordField } from './fields.tsx'
import { FormPage } from './form-page.tsx'
import { ProviderForm } from './provider-form.tsx'

interface SignInProps {
  chrome: Chrome
  attempt: Attempt
  /** Where signing in leads. */
  next: string
  /** They come from setting a new password. */
  reset?: boolean
  /** Another site that one can sign in through. */
  provider?: string | undefined
}

export const SignInPage = ({ chrome, attempt, next, reset = false, provider }: SignInProps) => (
  <FormPage
    chrome={chrome}
    title={say('sign-in.title')}
    done={reset ? say('sign-in.reset-done') : undefined}
    action="/sign-in"
    attempt={attempt}
    hidden={{ next }}
    submit={say('sign-in.submit')}
    after={
      <>
        {provider && <ProviderForm provider={provider} next={next} />}
        <p>
          <a href={`/sign-in/mail?next=${encodeURIComponent(next)}`}>{say('sign-in.by-link')}</a>
        </p>
        <p>
          <a href="/forgot">{say('sign-in.forgot')}</a>
        </p>
        <p>
          {say('sign-in.new-here')} <a href={`/register?next=${encodeURIComponent(next)}`}>{say('sign-in.register')}</a>
        </p>
      </>
    }
  >
    <EmailField attempt={attempt} focus={!attempt.message} />
    <PasswordField attempt={attempt} focus={attempt.message !== undefined} />
  </FormPage>
)
