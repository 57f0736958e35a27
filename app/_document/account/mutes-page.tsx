import type { Mute } from '#lib/comments/queries/list-mutes'
import { say } from '#lib/ground/catalogue/say'
import { type Chrome, Page } from '../page.tsx'
import { ListedPages } from '../readers/listed-comment.tsx'
import { Day } from './moment.tsx'
import { OwnPages } from './own-pages.tsx'

interface MutesProps {
  chrome: Chrome
  page: { items: Mute[]; next: string | null }
  first: boolean
  /** Somebody has just been heard again. */
  done?: boolean
}

/** Whom somebody has muted, and the way back. */
export const MutesPage = ({ chrome, page, first, done = false }: MutesProps) => (
  <Page chrome={chrome} title={`${say('mutes.title')} | ${chrome.siteName}`} robots="noindex">
    <div className="column plain">
      <h1>{say('mutes.title')}</h1>
      {done && (
        <p className="form-done" role="status">
          {say('said.unmuted')}
        </p>
      )}
      <p>{page.items.length === 0 ? say('mutes.none') : say('mutes.text')}</p>
      <ul className="facts">
        {page.items.map(({ id, readerId, name, mutedAt }) => (
          <li key={id}>
            <form method="post" action="/account/mutes" className="listed-actions">
              <span>
                {name}, {say('mutes.since')} <Day at={mutedAt} />
              </span>
              <input type="hidden" name="userId" value={readerId} />
              <button type="submit" className="as-link">
                {say('comment.unmute', { name })}
              </button>
            </form>
          </li>
        ))}
      </ul>
      <ListedPages path="/account/mutes" next={page.next} first={first} />
      <OwnPages />
    </div>
  </Page>
)
