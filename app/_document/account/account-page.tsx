import { say } from '#lib/ground/catalogue/say'
import { type Chrome, Page } from '../page.tsx'
import type { Attempt } from './attempt.ts'
import { NewPasswordField, PasswordField } from './fields.tsx'
import { Form } from './form-page.tsx'
import { Day } from './moment.tsx'
import { OwnPages } from './own-pages.tsx'

interface AccountProps {
  chrome: Chrome
  own: { name: string; email: string; joinedAt: Date }
  attempt: Attempt
  /** They have just changed their password. */
  changed?: boolean
}

export const AccountPage = ({ chrome, own, attempt, changed = false }: AccountProps) => (
  <Page chrome={chrome} title={`${say('account.title')} | ${chrome.siteName}`} robots="noindex">
    <div className="column plain">
      <h1>{say('account.title')}</h1>
      {changed && (
        <p className="form-done" role="status">
          {say('account.password-changed')}
        </p>
      )}
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
      <OwnPages />
      <h2>{say('account.change-password')}</h2>
      <p>{say('account.change-password-text')}</p>
      <Form action="/account" attempt={attempt} submit={say('account.change-password-submit')}>
        <PasswordField name="current" attempt={attempt} focus={attempt.message !== undefined} />
        <NewPasswordField attempt={attempt} label={say('account.new-password')} />
      </Form>
    </div>
  </Page>
)
