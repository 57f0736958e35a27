import { say } from '#lib/ground/catalogue/say'
import { type Role, unreadFigure } from '#lib/users/policy'
import type { Chrome } from './page.tsx'

/** Who reads the page, as far as the page shows it. */
export interface Reader {
  name: string
  role: Role
  /** How many notices wait for them. */
  unread: number
}

/** The publisher's name, the publisher's links, and where the reader goes from here. */
export function Masthead({ chrome }: { chrome: Chrome }) {
  return (
    <header className="masthead">
      {chrome.demo && (
        <p className="banner">
          {say('site.demo')} <a href="/outbox">{say('site.outbox')}</a>
        </p>
      )}
      {chrome.mailMissing && <p className="banner">{say('site.no-mail')}</p>}
      <div className="masthead-row">
        <a className="site-name" href="/">
          {chrome.siteName}
        </a>
        <Connect links={chrome.connect} />
        <ReaderLinks chrome={chrome} />
      </div>
    </header>
  )
}

/** A row of links; where there is no room for one, a button that shows them. */
const Connect = ({ links }: { links: Chrome['connect'] }) => (
  <nav className="connect" aria-label={say('site.connect')}>
    <span className="connect-label" aria-hidden="true">
      {say('site.connect')}
    </span>
    <button type="button" className="connect-open" popoverTarget="connect-links">
      {say('site.connect')}
    </button>
    <ul id="connect-links" popover="auto">
      {links.map(({ name, href }) => (
        <li key={href}>
          <a href={href}>{name}</a>
        </li>
      ))}
    </ul>
  </nav>
)

function ReaderLinks({ chrome }: { chrome: Chrome }) {
  const { reader, path } = chrome
  if (!reader)
    return (
      <p className="reader-links">
        <a href={`/sign-in?next=${encodeURIComponent(path)}`}>{say('site.sign-in')}</a>
      </p>
    )
  return (
    <div className="reader-links">
      {reader.role !== 'reader' && <a href="/desk/waiting">{say('site.desk')}</a>}
      {reader.role === 'admin' && <a href="/admin">{say('site.office')}</a>}
      <NoticesLink unread={reader.unread} />
      <a href="/account">{reader.name}</a>
      <form method="post" action="/sign-out">
        <button type="submit" className="as-link">
          {say('site.sign-out')}
        </button>
      </form>
    </div>
  )
}

/** The figure stands here also when there is none, so that a script can bring it up to date. */
const NoticesLink = ({ unread }: { unread: number }) => (
  <a className="notices-link" href="/account/notices">
    {say('notices.title')}
    <span className="unread" hidden={unread === 0}>
      {' '}
      <b>{unreadFigure(unread)}</b> <span className="unseen">{say('notices.unread')}</span>
    </span>
  </a>
)
