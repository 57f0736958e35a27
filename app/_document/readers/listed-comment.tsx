import type { ReactNode } from 'react'
import type { ListedComment } from '#lib/comments/listing/listed'
import { say } from '#lib/ground/catalogue/say'
import { articlePath } from '../conversation/addresses.ts'
import { Markup } from '../conversation/markup.tsx'
import { Time } from '../conversation/time.tsx'

/** A comment away from its conversation, under the article it is about. */
export const Listed = ({ comment, children }: { comment: ListedComment; children?: ReactNode }) => (
  <li id={`comment-${comment.id}`} className="listed">
    <p className="listed-head">
      {say('own-comments.on')} <a href={articlePath(comment.article.slug)}>{comment.article.headline}</a>{' '}
      {comment.status === 'published' ? (
        <a href={`/comments/${comment.id}`}>
          <Time at={comment.postedAt} />
        </a>
      ) : (
        <Time at={comment.postedAt} />
      )}
    </p>
    {comment.html && <Markup className="comment-body" html={comment.html} />}
    {children}
  </li>
)

/** Where a list goes on, and where it began. */
export function ListedPages({ path, next, first }: { path: string; next: string | null; first: boolean }) {
  if (!next && first) return null
  return (
    <nav className="pages" aria-label={say('own-comments.pages')}>
      {!first && <a href={path}>{say('own-comments.newest')}</a>}
      {next && (
        <a rel="next" href={`${path}?after=${next}`}>
          {say('own-comments.older')}
        </a>
      )}
    </nav>
  )
}
