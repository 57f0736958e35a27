import { say } from '#lib/ground/catalogue/say'
import { Day } from '../account/moment.tsx'
import { type Chrome, Page } from '../page.tsx'

interface GuidelinesProps {
  chrome: Chrome
  guidelines: { number: number; version: number; title: string; text: string; writtenAt: Date }[]
}

/** The rules comments are judged by, each under its number. */
export const GuidelinesPage = ({ chrome, guidelines }: GuidelinesProps) => (
  <Page
    chrome={chrome}
    title={`${say('guidelines.title')} | ${chrome.siteName}`}
    description={say('guidelines.text')}
    canonical="/guidelines"
  >
    <div className="column plain">
      <h1>{say('guidelines.title')}</h1>
      <p>{guidelines.length > 0 ? say('guidelines.text') : say('guidelines.empty')}</p>
      <ol className="guidelines">
        {guidelines.map(({ number, version, title, text, writtenAt }) => (
          <li key={number} id={`guideline-${number}`} value={number}>
            <h2 className="guideline-title">{title}</h2>
            {text.split('\n\n').map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {version > 1 && (
              <p className="guideline-changed">
                {say('guidelines.changed')} <Day at={writtenAt} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </div>
  </Page>
)
