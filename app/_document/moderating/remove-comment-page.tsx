import { say } from '#lib/ground/catalogue/say'
import type { Removable } from '#lib/moderation/queries/read-removable'
import type { Attempt } from '../account/attempt.ts'
import { Form } from '../account/form-page.tsx'
import { type Chrome, Page } from '../page.tsx'
import { type Guideline, GuidelineOptions } from '../reporting/guideline-options.tsx'
import { WordsField } from '../reporting/words-field.tsx'

interface RemoveCommentProps {
  chrome: Chrome
  comment: Removable
  guidelines: Guideline[]
  attempt: Attempt
}

/** A removal from the page where the comment stands: which guideline it breaks, and it is gone. */
export const RemoveCommentPage = ({ chrome, comment, ...form }: RemoveCommentProps) => (
  <Page chrome={chrome} title={`${say('staff.remove.title')} | ${chrome.siteName}`} robots="noindex">
    <div className="column plain">
      <h1>{say('staff.remove.title')}</h1>
      <section className="report" aria-label={say('staff.remove.title')}>
        <p>{say('report.comment.by', { name: comment.name })}</p>
        <blockquote className="quoted">{comment.line}</blockquote>
        <RemoveForm comment={comment} {...form} />
        <p>
          <a href={`/comments/${comment.id}`}>{say('report.back')}</a>
        </p>
      </section>
    </div>
  </Page>
)

const RemoveForm = ({ comment: { id, revision }, guidelines, attempt }: Omit<RemoveCommentProps, 'chrome'>) => (
  <Form
    action={`/comments/${id}/remove`}
    attempt={attempt}
    hidden={{ revision: `${revision}` }}
    submit={say('staff.remove.submit')}
  >
    <GuidelineOptions guidelines={guidelines} attempt={attempt} />
    <WordsField name="note" label={say('staff.remove.note')} attempt={attempt} rows={3} />
    <p className="field-hint">{say('staff.remove.what-next')}</p>
  </Form>
)
