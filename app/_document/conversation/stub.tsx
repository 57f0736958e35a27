import type { CommentView } from '#lib/comments/reading/view'
import { say } from '#lib/ground/catalogue/say'

/** The one grey line left where others have answered. It names no author. */
export const Stub = ({ comment }: { comment: CommentView }) => (
  <article
    className="comment"
    id={`comment-${comment.id}`}
    aria-label={say('comment.label.stub', { level: comment.depth + 1 })}
  >
    <p className="stub">{whyGone(comment)}</p>
  </article>
)

function whyGone({ status, guideline }: CommentView): string {
  if (status === 'withdrawn') return say('comment.stub.withdrawn')
  if (status === 'held') return say('comment.stub.held')
  return guideline ? say('comment.stub.removed', guideline) : say('comment.stub.removed.plain')
}
