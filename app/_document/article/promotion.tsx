import { say } from '#lib/ground/catalogue/say'
import { firstAttempt } from '../account/attempt.ts'
import { Field } from '../account/field.tsx'

const AFTER = 'after-newsletter-promotion'

/** The newsletter's box in an article, with a way past it for whoever goes by keyboard. */
export const Promotion = ({ promotion: { title, text } }: { promotion: { title: string; text: string } }) => (
  <>
    <a className="skip-promotion" href={`#${AFTER}`}>
      {say('promotion.skip')}
    </a>
    <aside className="promotion" aria-label={say('promotion.label')}>
      <h2>{title}</h2>
      <p>{text}</p>
      <form method="post" action="/newsletter" noValidate>
        <Field name="email" type="email" label={say('promotion.email')} autoComplete="email" attempt={firstAttempt} />
        <button type="submit" className="button">
          {say('promotion.submit')}
        </button>
      </form>
      <p className="fine-print">{say('promotion.fine-print')}</p>
    </aside>
    <p className="unseen" id={AFTER} tabIndex={-1}>
      {say('promotion.after')}
    </p>
  </>
)
