import type { MailChoice, NoticeKind } from '#db/choices'
import { say } from '#lib/ground/catalogue/say'
import type { NoticeView } from '#lib/notices/queries/list-notices'
import { type Chrome, Page } from '../page.tsx'
import { MailChoices } from './mail-choices.tsx'
import { Minute } from './moment.tsx'

interface NoticesProps {
  chrome: Chrome
  page: { items: NoticeView[]; next: string | null }
  choices: Record<NoticeKind, MailChoice>
  /** What they have just done, as the address says it. */
  done: string | null
}

/** What somebody was told, the latest first, and how it comes by mail. */
export const NoticesPage = ({ chrome, page: { items, next }, choices, done }: NoticesProps) => (
  <Page chrome={chrome} title={`${say('notices.title')} | ${chrome.siteName}`} robots="noindex">
    <div className="column plain">
      <h1>{say('notices.title')}</h1>
      {done === 'all' && (
        <p className="form-done" role="status">
          {say('notices.all-read')}
        </p>
      )}
      <p>{items.length === 0 ? say('notices.none') : say('notices.text')}</p>
      {items.some(({ isRead }) => !isRead) && <ReadAll />}
      <ul className="notices">{items.map(Notice)}</ul>
      {next && (
        <nav className="pages" aria-label={say('notices.pages')}>
          <a rel="next" href={`/account/notices?after=${next}`}>
            {say('notices.older')}
          </a>
        </nav>
      )}
      <MailChoices choices={choices} saved={done === 'mail'} />
    </div>
  </Page>
)

const ReadAll = () => (
  <form method="post" action="/account/notices">
    <button type="submit" className="button">
      {say('notices.read-all')}
    </button>
  </form>
)

const Notice = ({ id, sentence, words, href, toldAt, isRead }: NoticeView) => (
  <li key={id} id={`notice-${id}`} className={isRead ? undefined : 'unread-notice'}>
    <p>
      {!isRead && <span className="new-mark">{say('notices.new')}</span>} <a href={href}>{sentence}</a>
    </p>
    {words && <blockquote>{words}</blockquote>}
    <div className="notice-foot">
      <Minute at={toldAt} />
      {!isRead && (
        <form method="post" action="/account/notices">
          <button type="submit" className="as-link" name="notice" value={id} aria-describedby={`notice-${id}`}>
            {say('notices.read')}
          </button>
        </form>
      )}
    </div>
  </li>
)
