import { say } from '#lib/ground/catalogue/say'
import type { Retention } from '#lib/privacy/queries/read-retention'
import { type Chrome, Page } from '../page.tsx'

const parts = ['reading', 'account', 'session', 'comments', 'report', 'mail', 'address', 'record', 'rights'] as const

/** What is kept about people, and for how long. */
export const PrivacyPage = ({ chrome, retention }: { chrome: Chrome; retention: Retention }) => (
  <Page
    chrome={chrome}
    title={`${say('privacy.title')} | ${chrome.siteName}`}
    description={say('privacy.text')}
    canonical="/privacy"
  >
    <div className="column plain">
      <h1>{say('privacy.title')}</h1>
      <p>{say('privacy.text')}</p>
      {parts.map((part) => (
        <section key={part}>
          <h2>{say(`privacy.${part}.title`)}</h2>
          <p>{say(`privacy.${part}.text`, retention)}</p>
        </section>
      ))}
      <p>
        <a href="/account/privacy">{say('privacy.rights.link')}</a>
      </p>
    </div>
  </Page>
)
