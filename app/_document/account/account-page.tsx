import { say } from '#lib/ground/catalogue/say'
import { type Chrome, Page } from '../page.tsx'
import { type Attempt, firstAttempt } from './attempt.ts'
import { Field } from './field.tsx'
import { NameField, NewPasswordField, PasswordField } from './fields.tsx'
import { Form } from './form-page.tsx'
import { Identities, type Linked } from './identities.tsx'
import { Day } from './moment.tsx'
import { OwnPages } from './own-pages.tsx'

export interface Own {
  name: string
  email: string
  joinedAt: Date
  hasPassword: boolean
}

interface AccountProps {
  chrome: Chrome
  own: Own
  /** Which of the forms was sent, and how it went. */
  tried?: { form: 'name' | 'email' | 'password'; attempt: Attempt } | undefined
  /** What they have just done. */
  done?: string | undefined
  /** What other sites' sign-ins open this account, and which could. */
  identities: Linked[]
  provider: string | undefined
}

/** Somebody's own account: what it says, where it goes, and what can be changed. */
export function AccountPage({ chrome, own, tried, done, identities, provider }: AccountProps) {
  const attemptAt = (form: 'name' | 'email' | 'password') => (tried?.form === form ? tried.attempt : firstAttempt)
  return (
    <Page chrome={chrome} title={`${say('account.title')} | ${chrome.siteName}`} robots="noindex">
      <div className="column plain">
        <h1>{say('account.title')}</h1>
        {done && (
          <p className="form-done" role="status">
            {done}
          </p>
        )}
        <Facts own={own} />
        <OwnPages />
        <ChangeName own={own} attempt={attemptAt('name')} />
        <ChangeEmail attempt={attemptAt('email')} />
        {own.hasPassword ? <ChangePassword attempt={attemptAt('password')} /> : <NoPassword />}
        <Identities identities={identities} provider={provider} />
      </div>
    </Page>
  )
}

const Facts = ({ own }: { own: Own }) => (
  <dl className="facts">
    <dt>{say('account.name')}</dt>
    <dd>{own.name}</dd>
    <dt>{say('account.email')}</dt>
    <dd>{own.email}</dd>
    <dt>{say('account.since')}</dt>
    <dd>
      <Day at={own.joinedAt} />
    </dd>
  </dl>
)

const ChangeName = ({ own, attempt }: { own: Own; attempt: Attempt }) => (
  <section>
    <h2>{say('account.change-name')}</h2>
    <p>{say('account.change-name-text')}</p>
    <Form action="/account/name" attempt={attempt} submit={say('account.change-name-submit')}>
      <NameField attempt={{ ...attempt, written: { name: own.name, ...attempt.written } }} />
    </Form>
  </section>
)

const ChangeEmail = ({ attempt }: { attempt: Attempt }) => (
  <section>
    <h2>{say('account.change-email')}</h2>
    <p>{say('account.change-email-text')}</p>
    <Form action="/account/email" attempt={attempt} submit={say('account.change-email-submit')}>
      <Field name="email" type="email" label={say('account.new-email')} autoComplete="email" attempt={attempt} />
    </Form>
  </section>
)

const ChangePassword = ({ attempt }: { attempt: Attempt }) => (
  <section>
    <h2>{say('account.change-password')}</h2>
    <p>{say('account.change-password-text')}</p>
    <Form action="/account" attempt={attempt} submit={say('account.change-password-submit')}>
      <PasswordField name="current" attempt={attempt} focus={attempt.message !== undefined} />
      <NewPasswordField attempt={attempt} label={say('account.new-password')} />
    </Form>
  </section>
)

const NoPassword = () => (
  <section>
    <h2>{say('account.password')}</h2>
    <p>
      {say('account.no-password')} <a href="/forgot">{say('account.set-password')}</a>
    </p>
  </section>
)
