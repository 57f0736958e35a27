import { MAX_INDENT } from '#lib/comments/policy'
import type { CommentView } from '#lib/comments/reading/view'
import { say } from '#lib/ground/catalogue/say'
import { Comment } from './comment.tsx'
import type { Scene } from './scene.ts'

/** A page of threads; after further replies to one comment, the way to the rest of them. */
export const ThreadList = ({ scene }: { scene: Scene }) => (
  <ol className="thread-list">
    {scene.view.items.map((it) => (
      <Thread key={it.id} comment={it} scene={scene} />
    ))}
    {scene.view.rest && <More cursor={scene.view.next} count={scene.view.rest.remaining} />}
  </ol>
)

/** A comment and what is under it: indented down to a depth, beyond it one after the other. */
function Thread({ comment, scene }: { comment: CommentView; scene: Scene }) {
  const flat = comment.depth >= MAX_INDENT
  const replied = comment.replies.length > 0 || comment.moreReplies !== null
  const replies = replied && <Replies comment={comment} scene={scene} />
  return (
    <>
      <li className="thread">
        <Comment comment={comment} scene={scene} />
        {!flat && replies && <ol className="replies">{replies}</ol>}
      </li>
      {flat && replies}
    </>
  )
}

const Replies = ({ comment, scene }: { comment: CommentView; scene: Scene }) => (
  <>
    {comment.replies.map((it) => (
      <Thread key={it.id} comment={it} scene={scene} />
    ))}
    <More cursor={comment.moreReplies} count={unshown(comment)} />
  </>
)

/** Replies that are not on this page. The reader's own waiting ones are shown but never counted. */
const unshown = ({ replyCount, replies }: CommentView) =>
  replyCount - replies.filter((it) => it.status === 'published' || it.author === null).length

const More = ({ cursor, count }: { cursor: string | null; count: number }) =>
  cursor && (
    <li className="more">
      <button type="submit" form="read" name="after" value={cursor}>
        {say('comments.more', { count })}
      </button>
    </li>
  )
