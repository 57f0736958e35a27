import type { ReactNode } from 'react'
import { say } from '#lib/ground/catalogue/say'
import type { Attempt } from '../account/attempt.ts'
import { Form } from '../account/form-page.tsx'
import { type Chrome, Page } from '../page.tsx'
import { type Guideline, GuidelineOptions } from './guideline-options.tsx'
import { WordsField } from './words-field.tsx'

interface ReportPageProps {
  chrome: Chrome
  title: string
  /** Where the form is sent, and where signing in leads back to. */
  action: string
  guidelines: Guideline[]
  attempt: Attempt
  /** They have reported it before. */
  reported: boolean
  /** Where else to go. */
  after?: ReactNode
  /** What is being reported. */
  children: ReactNode
}

/** A report in two presses: which guideline, and off it goes. A script may lift `#report` out of this page. */
export const ReportPage = ({ chrome, title, children, after, ...form }: ReportPageProps) => (
  <Page chrome={chrome} title={`${title} | ${chrome.siteName}`} robots="noindex">
    <div className="column plain">
      <h1>{title}</h1>
      <section id="report" className="report" aria-label={title}>
        {children}
        <ReportForm signedIn={chrome.reader !== null} {...form} />
        {after}
      </section>
    </div>
  </Page>
)

type ReportFormProps = Pick<ReportPageProps, 'action' | 'guidelines' | 'attempt' | 'reported'> & { signedIn: boolean }

/** Words that were written stay, even when their writer has been signed out meanwhile. */
function ReportForm({ signedIn, action, guidelines, attempt, reported }: ReportFormProps) {
  if (reported)
    return (
      <p className="form-done" role="status">
        {say('report.already')}
      </p>
    )
  const written = Object.keys(attempt.written).length > 0
  return (
    <>
      {!signedIn && <SignIn next={action} />}
      {(signedIn || written) && (
        <Form action={action} attempt={attempt} submit={say('report.submit')}>
          <GuidelineOptions guidelines={guidelines} attempt={attempt} />
          <WordsField name="text" label={say('report.text')} attempt={attempt} rows={3} />
          <p className="field-hint">{say('report.what-next')}</p>
        </Form>
      )}
    </>
  )
}

const SignIn = ({ next }: { next: string }) => (
  <>
    <p>{say('report.sign-in.why')}</p>
    <p>
      <a className="button primary" href={`/sign-in?next=${encodeURIComponent(next)}`}>
        {say('report.sign-in')}
      </a>
    </p>
  </>
)
