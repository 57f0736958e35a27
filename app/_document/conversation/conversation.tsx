import { say } from '#lib/ground/catalogue/say'
import { isSignedIn } from '#lib/users/policy'
import { conversationAddress, conversationPath, unusual, visitPath } from './addresses.ts'
import { Choices } from './choices.tsx'
import { Composer } from './composer.tsx'
import { NewPlace, newPlaceOf } from './new-place.tsx'
import { Pages } from './pages.tsx'
import { Picks } from './picks.tsx'
import type { Scene } from './scene.ts'
import { SinceVisit } from './since-visit.tsx'
import { whyNot } from './states.ts'
import { ThreadList } from './thread-list.tsx'
import { wordsForScript } from './words.ts'

/** The conversation under an article: as a page of its own, or lifted into the article by the door. */
export function Conversation({ scene }: { scene: Scene }) {
  const { view, said } = scene
  return (
    <section
      id="conversation"
      className="conversation"
      aria-labelledby="conversation-heading"
      data-article={view.article.slug}
      data-newest={view.newest}
      data-visit={isSignedIn(scene.viewer) ? visitPath(view.article.slug) : undefined}
      data-words={JSON.stringify(wordsForScript())}
    >
      <div className="conversation-head">
        <h2 id="conversation-heading" tabIndex={-1}>
          {say('comments.heading')} <span className="total">{view.total.toLocaleString('en')}</span>
        </h2>
        <Choices scene={scene} />
      </div>
      <SinceVisit news={view.news} />
      <Speak scene={scene} />
      <p className="status" role="status">
        {said}
      </p>
      {view.rest ? <Rest commentId={view.rest.parentId} answered={scene.answered} /> : <Picks scene={scene} />}
      {view.items.length === 0 && (
        <p className="empty">{say(view.open ? 'comments.empty' : 'comments.empty.closed')}</p>
      )}
      {newPlaceOf(scene) === 'above' && <NewPlace />}
      <ThreadList scene={scene} />
      {newPlaceOf(scene) === 'below' && <NewPlace />}
      <Pages scene={scene} />
      <SharedForms scene={scene} />
    </section>
  )
}

/** Where the composer stands, or why there is none. Words somebody has written stay, also where they cannot be posted. */
function Speak({ scene }: { scene: Scene }) {
  const silence = whyNot(scene)
  const written = scene.writing.body.trim() !== ''
  return (
    <>
      {silence && <p className="silence">{silence}</p>}
      {(!silence || written) && <ComposerPlace scene={scene} />}
    </>
  )
}

/** Empty while the composer stands in the comment it answers, or an author changes a comment. */
function ComposerPlace({ scene }: { scene: Scene }) {
  const { view, choice, writing, editing } = scene
  const elsewhere = writing.quote !== undefined || editing !== undefined
  return (
    <div className="composer-place">
      {elsewhere ? (
        <a href={conversationAddress(view.article.slug, { choice })}>{say('comments.own')}</a>
      ) : (
        <Composer scene={scene} />
      )}
    </div>
  )
}

const Rest = ({ commentId, answered }: { commentId: string; answered: Scene['answered'] }) => (
  <p className="rest">
    {answered ? say('comments.rest', { ...answered }) : say('comments.rest.gone')}{' '}
    <a href={`/comments/${commentId}`}>{say('comments.rest.back')}</a>
  </p>
)

/** What the buttons of all comments share, so that each says only what is its own. */
const SharedForms = ({ scene: { view, choice, path } }: { scene: Scene }) => (
  <>
    <form id="read" action={conversationPath(view.article.slug)}>
      {unusual(choice).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </form>
    <form id="act" method="post">
      <input type="hidden" name="back" value={path} />
    </form>
  </>
)
