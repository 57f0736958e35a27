import type { ListedComment } from '#lib/comments/listing/listed'
import { mayEdit, mayWithdraw } from '#lib/comments/policy'
import { say } from '#lib/ground/catalogue/say'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { conversationPath } from '../conversation/addresses.ts'
import { type Chrome, Page } from '../page.tsx'
import { Listed, ListedPages } from '../readers/listed-comment.tsx'
import { OwnPages } from './own-pages.tsx'

interface OwnCommentsProps {
  chrome: Chrome
  viewer: Viewer
  page: { items: ListedComment[]; next: string | null }
  first: boolean
  /** What they have just done. */
  said: string
  now: Date
}

const PATH = '/account/comments'

/** Everything somebody has written, with where it stands and why, and what they can still do about it. */
export const OwnCommentsPage = ({ chrome, viewer, page, first, said, now }: OwnCommentsProps) => (
  <Page chrome={chrome} title={`${say('own-comments.title')} | ${chrome.siteName}`} robots="noindex">
    <div className="column plain">
      <h1>{say('own-comments.title')}</h1>
      {said && (
        <p className="form-done" role="status">
          {said}
        </p>
      )}
      {page.items.length === 0 && <p>{say('own-comments.none')}</p>}
      <ul className="listed-comments">
        {page.items.map((comment) => (
          <Listed key={comment.id} comment={comment}>
            <Stands comment={comment} />
            <Own comment={comment} {...{ viewer, now }} back={chrome.path} />
          </Listed>
        ))}
      </ul>
      <ListedPages path={PATH} next={page.next} first={first} />
      <OwnPages />
    </div>
  </Page>
)

function Stands({ comment: { status, why, guideline, statement } }: { comment: ListedComment }) {
  if (status === 'published') return <p className="listed-status">{say('own-comments.published')}</p>
  if (status === 'withdrawn') return <p className="listed-status">{say('own-comments.withdrawn')}</p>
  if (status === 'held')
    return (
      <p className="waiting">
        <strong>{say('comment.waiting')}</strong> {why.join(' ')} {say('comment.waiting.others')}
      </p>
    )
  return (
    <p className="removed">
      <strong>{say('comment.removed')}</strong> {guideline && say('comment.removed.guideline', guideline)}{' '}
      {say('comment.removed.others')}{' '}
      {statement && <a href={`/statements/${statement}`}>{say('comment.removed.statement')}</a>}
    </p>
  )
}

function Own({ comment, viewer, back, now }: { comment: ListedComment; viewer: Viewer; back: string; now: Date }) {
  const authorId = isSignedIn(viewer) ? viewer.id : ''
  const about = { authorId, status: comment.status, postedAt: new Date(comment.postedAt) }
  const { id, article } = comment
  if (!mayWithdraw(viewer, about)) return null
  return (
    <form method="post" action={`/comments/${id}/withdraw`} className="listed-actions">
      <input type="hidden" name="back" value={back} />
      {mayEdit(viewer, about, now) && (
        <a href={`${conversationPath(article.slug)}?at=${id}&edit=${id}#comment-${id}`}>{say('comment.edit')}</a>
      )}
      <button type="submit" className="as-link" aria-label={say('own-comments.withdraw', article)}>
        {say('comment.withdraw')}
      </button>
    </form>
  )
}
