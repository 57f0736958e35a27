import { isReportable, mayEdit, mayMute, mayPick, mayRecommend, mayWithdraw } from '#lib/comments/policy'
import type { CommentView } from '#lib/comments/reading/view'
import { say } from '#lib/ground/catalogue/say'
import { mayDecide } from '#lib/moderation/policy'
import type { Scene } from './scene.ts'
import { whyNot } from './states.ts'

interface Shown {
  comment: CommentView
  scene: Scene
}

/** What can be done about a comment, in words: the usual at once, the rare behind "More". */
export function CommentActions({ comment, scene }: Shown) {
  return (
    <footer className="comment-actions">
      {isPublished(comment) && <Recommend comment={comment} scene={scene} />}
      {isPublished(comment) && !whyNot(scene) && <Reply comment={comment} />}
      <Menu comment={comment} scene={scene} />
    </footer>
  )
}

const isPublished = ({ status }: CommentView) => status === 'published'

/** The shared forms these buttons belong to stand at the foot of the conversation: `read` asks, `act` does. */
const formAction = (comment: CommentView, act: string) => `/comments/${comment.id}/${act}`

function Recommend({ comment, scene }: Shown) {
  const { recommends, recommended } = comment
  if (!scene.view.open || !mayRecommend(scene.viewer, subject(comment))) return <Recommends count={recommends} />
  return (
    <>
      <button
        type="submit"
        form="act"
        formAction={formAction(comment, recommended ? 'take-back' : 'recommend')}
        aria-pressed={recommended}
      >
        {say('comment.recommend')}
      </button>
      <span className="recommends">{recommends > 0 && recommends.toLocaleString('en')}</span>
    </>
  )
}

/** For whom it cannot be pressed, a figure that says what it counts. */
const Recommends = ({ count }: { count: number }) =>
  count > 0 && <span className="recommends">{say('comment.recommends', { count })}</span>

const Reply = ({ comment }: { comment: CommentView }) => (
  <button
    type="submit"
    form="read"
    name="reply"
    value={comment.id}
    aria-label={say('comment.reply.name', { name: comment.author?.name ?? '' })}
  >
    {say('comment.reply')}
  </button>
)

function Menu({ comment, scene }: Shown) {
  const { viewer, now } = scene
  const about = subject(comment)
  const name = comment.author?.name ?? ''
  return (
    <details className="menu">
      <summary aria-label={say('comment.menu')}>···</summary>
      {mayEdit(viewer, about, now) && !whyNot(scene) && <Read comment={comment}>{say('comment.edit')}</Read>}
      {mayWithdraw(viewer, about) && <Act {...{ comment, act: 'withdraw' }}>{say('comment.withdraw')}</Act>}
      {mayPick(viewer, about) && (
        <Act {...{ comment, act: comment.picked ? 'unpick' : 'pick' }}>
          {say(comment.picked ? 'comment.unpick' : 'comment.pick')}
        </Act>
      )}
      {isPublished(comment) && mayDecide(viewer, { personId: about.authorId }) && <Decide comment={comment} />}
      {mayMute(viewer, about) && (
        <Act {...{ comment, act: comment.muted ? 'unmute' : 'mute' }}>
          {say(comment.muted ? 'comment.unmute' : 'comment.mute', { name })}
        </Act>
      )}
      {isReportable(viewer, about) && (
        <button type="submit" form="read" formAction={formAction(comment, 'report')}>
          {say('comment.report')}
        </button>
      )}
      <a href={`/comments/${comment.id}`}>{say('comment.link')}</a>
    </details>
  )
}

/** What staff decide about a comment where they read it, or at the desk with everything that is known about it. */
const Decide = ({ comment }: { comment: CommentView }) => (
  <>
    <button type="submit" form="read" formAction={formAction(comment, 'remove')}>
      {say('staff.remove')}
    </button>
    <button type="submit" form="act" formAction={formAction(comment, 'case')} formTarget="_self">
      {say('staff.open-case')}
    </button>
  </>
)

const subject = ({ author, status, postedAt }: CommentView) => ({
  authorId: author?.id ?? '',
  status,
  postedAt: new Date(postedAt),
})

const Act = ({ comment, act, children }: { comment: CommentView; act: string; children: string }) => (
  <button type="submit" form="act" formAction={formAction(comment, act)}>
    {children}
  </button>
)

const Read = ({ comment, children }: { comment: CommentView; children: string }) => (
  <button type="submit" form="read" name="edit" value={comment.id}>
    {children}
  </button>
)
