import type { CommentView } from '#lib/comments/reading/view'
import { say } from '#lib/ground/catalogue/say'
import { CommentActions } from './comment-actions.tsx'
import { CommentHead } from './comment-head.tsx'
import { Composer } from './composer.tsx'
import { EditBox } from './edit-box.tsx'
import { Markup } from './markup.tsx'
import type { Scene } from './scene.ts'
import { Stub } from './stub.tsx'

interface Shown {
  comment: CommentView
  scene: Scene
}

/** One comment: who, when, the words, where it stands, and what its reader can do. */
export function Comment({ comment, scene }: Shown) {
  if (comment.author === null) return <Stub comment={comment} />
  const { name } = comment.author
  const replying = scene.writing.quote?.id === comment.id
  return (
    <article
      className="comment"
      id={`comment-${comment.id}`}
      data-revision={comment.revision > 1 ? comment.revision : undefined}
      aria-label={say('comment.label', { name, level: comment.depth + 1 })}
    >
      {comment.muted ? (
        <details className="stub">
          <summary>{say('comment.muted', { name })}</summary>
          <Content comment={comment} scene={scene} />
        </details>
      ) : (
        <Content comment={comment} scene={scene} />
      )}
      {replying && <Composer scene={scene} />}
    </article>
  )
}

function Content({ comment, scene }: Shown) {
  const editing = scene.editing?.id === comment.id ? scene.editing : undefined
  return (
    <>
      <CommentHead comment={comment} profiles={scene.view.article.profiles} />
      {(!editing || editing.error) && <Markup className="comment-body" html={comment.html} />}
      {editing && <EditBox editing={editing} />}
      <Standing comment={comment} />
      <CommentActions comment={comment} scene={scene} />
    </>
  )
}

/** What its author, and nobody else, is told of a comment that others do not see. */
function Standing({ comment: { status, why, guideline, statement } }: { comment: CommentView }) {
  if (status === 'held')
    return (
      <p className="waiting">
        <strong>{say('comment.waiting')}</strong> {why.join(' ')} {say('comment.waiting.others')}
      </p>
    )
  if (status !== 'removed') return null
  return (
    <p className="removed">
      <strong>{say('comment.removed')}</strong> {guideline && say('comment.removed.guideline', guideline)}{' '}
      {say('comment.removed.others')}{' '}
      {statement && <a href={`/statements/${statement}`}>{say('comment.removed.statement')}</a>}
    </p>
  )
}
