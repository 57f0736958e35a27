import button from '#app/_ui/button.module.css'
import field from '#app/_ui/field.module.css'
import { say } from '#lib/ground/catalogue/say'
import { MAX_NOTE } from '#lib/moderation/policy'
import type { Author } from '#lib/moderation/queries/read-author'
import { MAX_REASON, MODERATORS_MOST_DAYS, MOST_DAYS } from '#lib/sanctions/policy'
import styles from '../../../_desk/pages.module.css'

const isAll = ({ may }: Author) => may.includes('ban')

/** What staff may do about somebody: write down what they know, and impose what they may. */
export const Forms = ({ author }: { author: Author }) => (
  <div className={styles.forms}>
    <details open>
      <summary>{say('desk.note')}</summary>
      <Note author={author} />
    </details>
    {author.may.length > 0 && (
      <details>
        <summary>{say('desk.impose')}</summary>
        <Impose author={author} />
      </details>
    )}
  </div>
)

const Note = ({ author: { id, name } }: { author: Author }) => (
  <form method="post" action={`/desk/authors/${id}/notes`}>
    <div className={field.field}>
      <label htmlFor="note" className={field.label}>
        {say('desk.note-about', { name })}
      </label>
      <textarea
        id="note"
        name="text"
        rows={3}
        required
        maxLength={MAX_NOTE}
        className={field.input}
        aria-describedby="note-hint"
      />
      <p id="note-hint" className={field.hint}>
        {say('desk.note-hint')}
      </p>
    </div>
    <button type="submit" className={button.primary}>
      {say('desk.note-save')}
    </button>
  </form>
)

const Impose = ({ author }: { author: Author }) => (
  <form method="post" action={`/desk/authors/${author.id}/sanctions`}>
    <label className={field.field}>
      {say('desk.impose-kind')}
      <select name="kind" className={field.input}>
        {author.may.map((kind) => (
          <option key={kind} value={kind}>
            {say(`desk.sanction-${kind}`)}
          </option>
        ))}
      </select>
    </label>
    <div className={field.field}>
      <label htmlFor="days" className={field.label}>
        {say('desk.impose-days')}
      </label>
      <input
        id="days"
        name="days"
        type="number"
        min={1}
        max={isAll(author) ? MOST_DAYS : MODERATORS_MOST_DAYS}
        className={field.input}
        aria-describedby={isAll(author) ? undefined : 'days-hint'}
      />
      {!isAll(author) && (
        <p id="days-hint" className={field.hint}>
          {say('desk.impose-days-hint', { n: MODERATORS_MOST_DAYS })}
        </p>
      )}
    </div>
    <div className={field.field}>
      <label htmlFor="reason" className={field.label}>
        {say('desk.impose-reason')}
      </label>
      <textarea
        id="reason"
        name="reason"
        rows={3}
        required
        maxLength={MAX_REASON}
        className={field.input}
        aria-describedby="reason-hint"
      />
      <p id="reason-hint" className={field.hint}>
        {say('desk.impose-reason-hint', { name: author.name })}
      </p>
    </div>
    <button type="submit" className={button.danger}>
      {say('desk.impose-go')}
    </button>
  </form>
)
