import { say } from '#lib/ground/catalogue/say'
import { GRACE_DAYS } from '#lib/privacy/policy'
import { type Chrome, Page } from '../page.tsx'
import { firstAttempt } from './attempt.ts'
import { Form } from './form-page.tsx'
import { Minute } from './moment.tsx'
import { OwnPages } from './own-pages.tsx'

interface OwnPrivacyProps {
  chrome: Chrome
  /** When the account will be erased, if it will be. */
  erasesAt: Date | null
  /** They have just decided to stay. */
  stayed?: boolean
}

/** What somebody can do with what is kept about them: take it along, or have it erased. */
export const OwnPrivacyPage = ({ chrome, erasesAt, stayed = false }: OwnPrivacyProps) => (
  <Page chrome={chrome} title={`${say('own-privacy.title')} | ${chrome.siteName}`} robots="noindex">
    <div className="column plain">
      <h1>{say('own-privacy.title')}</h1>
      {stayed && (
        <p className="form-done" role="status">
          {say('own-privacy.stayed')}
        </p>
      )}
      {erasesAt && <Leaving erasesAt={erasesAt} />}
      <p>
        <a href="/privacy">{say('own-privacy.policy')}</a>
      </p>
      <h2>{say('own-privacy.download')}</h2>
      <p>{say('own-privacy.download-text')}</p>
      <Form action="/account/privacy/download" attempt={firstAttempt} submit={say('own-privacy.download-submit')} />
      {!erasesAt && (
        <>
          <h2>{say('own-privacy.leave')}</h2>
          <p>{say('own-privacy.leave-text', { grace: GRACE_DAYS })}</p>
          <Form action="/account/privacy/leave" attempt={firstAttempt} submit={say('own-privacy.leave-submit')} />
        </>
      )}
      <OwnPages />
    </div>
  </Page>
)

const Leaving = ({ erasesAt }: { erasesAt: Date }) => (
  <>
    <p className="form-error" role="status">
      {say('own-privacy.leaving')} <Minute at={erasesAt} />
    </p>
    <p>{say('own-privacy.leaving-text')}</p>
    <Form action="/account/privacy/stay" attempt={firstAttempt} submit={say('own-privacy.stay-submit')} />
  </>
)
