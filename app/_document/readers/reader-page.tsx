import type { ReaderPage as Shown } from '#lib/comments/queries/read-reader'
import { say } from '#lib/ground/catalogue/say'
import { Day } from '../account/moment.tsx'
import { type Chrome, Page } from '../page.tsx'
import { Listed, ListedPages } from './listed-comment.tsx'

/** Somebody as every reader may know them. Search engines need not. */
export const ReaderPage = ({ chrome, page, first }: { chrome: Chrome; page: Shown; first: boolean }) => {
  const { reader, items, next } = page
  const badge = reader.badge ?? (reader.role === 'reader' ? null : say('comment.moderator'))
  return (
    <Page chrome={chrome} title={`${reader.name} | ${chrome.siteName}`} robots="noindex">
      <div className="column plain">
        <h1>{reader.name}</h1>
        <p>
          {badge && <span className="badge">{badge}</span>} {say('reader.since')} <Day at={reader.joinedAt} />
        </p>
        <h2>{say('reader.comments')}</h2>
        {items.length === 0 && <p>{say('reader.none')}</p>}
        <ul className="listed-comments">
          {items.map((comment) => (
            <Listed key={comment.id} comment={comment} />
          ))}
        </ul>
        <ListedPages path={`/readers/${reader.id}`} next={next} first={first} />
        <p>
          <a href={`/readers/${reader.id}/report`}>{say('report.name.title')}</a>
        </p>
      </div>
    </Page>
  )
}
