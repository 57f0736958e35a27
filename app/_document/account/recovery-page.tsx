import { say } from '#lib/ground/catalogue/say'
import { type Chrome, Page } from '../page.tsx'

/** Recovery codes, shown once. */
export const RecoveryPage = ({ chrome, codes }: { chrome: Chrome; codes: string[] }) => (
  <Page chrome={chrome} title={`${say('codes.recovery-title')} | ${chrome.siteName}`} robots="noindex">
    <div className="column plain">
      <h1>{say('codes.recovery-title')}</h1>
      <p role="status">{say('codes.recovery-text')}</p>
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p>
        <a className="button" href="/account/codes">
          {say('codes.recovery-done')}
        </a>
      </p>
    </div>
  </Page>
)
