import { say } from '#lib/ground/catalogue/say'
import type { IdentityInput } from '#lib/users/schema'
import { type Chrome, Page } from '../page.tsx'
import type { Attempt } from './attempt.ts'
import { NameField } from './fields.tsx'
import { Form } from './form-page.tsx'

interface WelcomeProps {
  chrome: Chrome
  attempt: Attempt
  provider: string
  identity: IdentityInput
  /** Their address has an account here. */
  known: boolean
}

const SIGN_IN = `/sign-in?next=${encodeURIComponent('/account/link')}`

/** What somebody sees who comes from another site for the first time: what shall it open? */
export const WelcomePage = ({ chrome, attempt, provider, identity, known }: WelcomeProps) => (
  <Page chrome={chrome} title={`${say('welcome.title')} | ${chrome.siteName}`} robots="noindex">
    <div className="column plain">
      <h1>{say('welcome.title')}</h1>
      <p>
        {identity.email
          ? say('welcome.from', { provider, email: identity.email })
          : say('welcome.from-nobody', { provider })}
      </p>
      <WhatNow provider={provider} attempt={attempt} verified={identity.emailVerified} known={known} />
      <p>
        {!known && say('welcome.have-account')} <a href={SIGN_IN}>{say('welcome.sign-in')}</a>
      </p>
    </div>
  </Page>
)

type WhatNowProps = Pick<WelcomeProps, 'provider' | 'attempt' | 'known'> & { verified: boolean }

function WhatNow({ provider, attempt, verified, known }: WhatNowProps) {
  if (!verified)
    return (
      <p>
        {say('welcome.unverified', { provider })} <a href="/register?next=/account/link">{say('register.title')}</a>
      </p>
    )
  if (known) return <p>{say('welcome.known')}</p>
  return (
    <>
      <p>{say('welcome.name')}</p>
      <Form action="/sign-in/welcome" attempt={attempt} submit={say('welcome.submit')}>
        <NameField attempt={attempt} />
      </Form>
    </>
  )
}
