import { say } from '#lib/ground/catalogue/say'
import { type Chrome, Page } from '../page.tsx'
import { firstAttempt } from './attempt.ts'
import { Form } from './form-page.tsx'
import { Minute } from './moment.tsx'

interface OwnSession {
  id: string
  startedAt: Date
  expiresAt: Date
  current: boolean
}

export const SessionsPage = ({ chrome, sessions }: { chrome: Chrome; sessions: OwnSession[] }) => (
  <Page chrome={chrome} title={`${say('sessions.title')} | ${chrome.siteName}`} robots="noindex">
    <div className="column plain">
      <h1>{say('sessions.title')}</h1>
      <ul className="facts">
        {sessions.map(({ id, startedAt, expiresAt, current }) => (
          <li key={id}>
            {current ? say('sessions.current') : say('sessions.other')}, {say('sessions.started')}{' '}
            <Minute at={startedAt} />, {say('sessions.ends')} <Minute at={expiresAt} />
          </li>
        ))}
      </ul>
      <p>{say('sessions.sign-out-everywhere-text')}</p>
      <Form action="/account/sessions" attempt={firstAttempt} submit={say('sessions.sign-out-everywhere')} />
      <p>
        <a href="/account">{say('account.title')}</a>
      </p>
    </div>
  </Page>
)
