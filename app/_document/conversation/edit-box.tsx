import { say } from '#lib/ground/catalogue/say'
import type { Editing } from './scene.ts'

/** A comment's words while its author changes them. */
export const EditBox = ({ editing: { id, revision, body, error, guidance = [] } }: { editing: Editing }) => (
  <form className="composer" method="post" action={`/comments/${id}/edit`}>
    <label htmlFor="changed-comment">{say('comments.label')}</label>
    <textarea
      id="changed-comment"
      name="body"
      rows={4}
      aria-describedby="about-change"
      aria-invalid={error ? true : undefined}
      // biome-ignore lint/a11y/noAutofocus: the author has just asked to change these words
      autoFocus
      defaultValue={body}
    />
    <div id="about-change" className="about">
      {error && <p className="error">{error}</p>}
      {guidance.length > 0 && (
        <ul className="guidance">
          {guidance.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
    <input type="hidden" name="revision" value={revision} />
    <div className="composer-foot">
      <p className="hint">
        <span className="count" />
      </p>
      <a className="cancel" href={`/comments/${id}`}>
        {say('comments.cancel')}
      </a>
      {guidance.length > 0 && (
        <button type="submit" name="anyway" value="true">
          {say('comments.anyway')}
        </button>
      )}
      <button type="submit" className="primary">
        {say('comments.save')}
      </button>
    </div>
  </form>
)
