import { say } from '#lib/ground/catalogue/say'
import { MAX_LENGTH } from '#lib/screening/policy'
import { isSignedIn } from '#lib/users/policy'
import { conversationAddress, conversationPath } from './addresses.ts'
import { Markup } from './markup.tsx'
import type { Scene, Writing } from './scene.ts'
import { notes } from './states.ts'

/** The box a comment is written in. There is one: it moves to what is answered. */
export function Composer({ scene }: { scene: Scene }) {
  const { view, choice, writing } = scene
  const { slug } = view.article
  return (
    <form className="composer" id="composer" method="post" action={conversationPath(slug)}>
      <blockquote className="quoted" hidden={!writing.quote}>
        {writing.quote?.line}
      </blockquote>
      <label htmlFor="your-comment">{say('comments.label')}</label>
      <Box writing={writing} />
      <Told writing={writing} />
      <input type="hidden" name="parentId" value={writing.quote?.id ?? ''} />
      <input type="hidden" name="key" value={writing.key} />
      {notes(scene).map((note) => (
        <p className="note" key={note}>
          {note}
        </p>
      ))}
      {!isSignedIn(scene.viewer) && <p className="field-hint">{say('comments.signed-out')}</p>}
      <div className="composer-foot">
        <Hint />
        <a className="cancel" href={conversationAddress(slug, { choice })} hidden={!writing.quote}>
          {say('comments.cancel')}
        </a>
        <button type="submit" name="preview" value="true">
          {say('comments.preview')}
        </button>
        {writing.guided && (
          <button type="submit" name="anyway" value="true">
            {say('comments.anyway')}
          </button>
        )}
        <button type="submit" className="primary">
          {say('comments.post')}
        </button>
      </div>
    </form>
  )
}

const Box = ({ writing: { body, error, quote, guided, preview } }: { writing: Writing }) => (
  <textarea
    id="your-comment"
    name="body"
    rows={4}
    aria-describedby="about-comment"
    aria-invalid={error ? true : undefined}
    // biome-ignore lint/a11y/noAutofocus: the reader has just asked for this box, or has to correct what is in it
    autoFocus={Boolean(quote || error || guided || preview)}
    defaultValue={body}
  />
)

/** Why it was not posted, what to know first, and what it would look like. */
const Told = ({ writing: { error, guidance = [], preview } }: { writing: Writing }) => (
  <>
    <div id="about-comment" className="about">
      {error && <p className="error">{error}</p>}
      {guidance.length > 0 && (
        <ul className="guidance">
          {guidance.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
    <section className="preview" aria-label={say('comments.preview.heading')} hidden={preview === undefined}>
      <Markup className="comment-body" html={preview ?? ''} />
    </section>
  </>
)

const Hint = () => (
  <p className="hint">
    {say('comments.hint')} <a href="/guidelines">{say('comments.hint.guidelines')}</a>.{' '}
    <span className="count">{say('comments.limit', { max: MAX_LENGTH })}</span>
  </p>
)
