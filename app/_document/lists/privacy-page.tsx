import { say } from '#lib/ground/catalogue/say'
import { type Chrome, Page } from '../page.tsx'

const parts = ['reading', 'account', 'session', 'comments', 'report', 'address', 'record'] as const

/** What is kept about people, and for how long. */
export const PrivacyPage = ({ chrome }: { chrome: Chrome }) => (
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
          <p>{say(`privacy.${part}.text`)}</p>
        </section>
      ))}
    </div>
  </Page>
)
