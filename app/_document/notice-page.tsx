import { type Chrome, Page } from './page.tsx'

/** A document that says one thing and where to go next. */
export const NoticePage = ({
  chrome,
  title,
  text,
  next,
}: {
  chrome: Chrome
  title: string
  text: string
  next: { href: string; name: string }
}) => (
  <Page chrome={chrome} title={`${title} | ${chrome.siteName}`} robots="noindex">
    <div className="column plain">
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a className="button" href={next.href}>
          {next.name}
        </a>
      </p>
    </div>
  </Page>
)
