import { MAX_INDENT } from '#lib/comments/policy'
import type { CommentView } from '#lib/comments/reading/view'
import { say } from '#lib/ground/catalogue/say'
import { Time } from './time.tsx'

/** Who wrote a comment, whom it answers, and when. */
export const CommentHead = ({ comment, profiles }: { comment: CommentView; profiles: boolean }) => (
  <header className="comment-head">
    <b className="author">
      {profiles ? <a href={`/readers/${comment.author?.id}`}>{comment.author?.name}</a> : comment.author?.name}
    </b>
    <Badge comment={comment} />
    <Answers comment={comment} />
    <Time at={comment.postedAt} />
    {comment.editedAt && <span className="edited">{say('comment.edited')}</span>}
    {comment.isNew && <span className="new">{say('comment.new')}</span>}
    {comment.picked && <span className="badge">{say('comment.picked')}</span>}
  </header>
)

function Badge({ comment: { author } }: { comment: CommentView }) {
  const words = author?.badge ?? (author && author.role !== 'reader' ? say('comment.moderator') : undefined)
  return words ? <span className="badge">{words}</span> : null
}

function Answers({ comment: { answers, depth } }: { comment: CommentView }) {
  if (!answers) return null
  if (depth <= MAX_INDENT)
    return (
      <span className="answers">
        <span aria-hidden="true">→</span>
        <span className="unseen">{say('comment.in-reply-to')}</span> {answers.name}
      </span>
    )
  return (
    <span className="answers">
      {say('comment.in-reply-to')} <a href={`/comments/${answers.id}`}>{answers.name}</a>
    </span>
  )
}
