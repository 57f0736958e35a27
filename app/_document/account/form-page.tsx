import type { ReactNode } from 'react'
import { type Chrome, Page } from '../page.tsx'
import type { Attempt } from './attempt.ts'

interface FormPageProps {
  chrome: Chrome
  title: string
  /** What to know before filling it in. */
  text?: string
  /** What has just been done. */
  done?: string | undefined
  action: string
  attempt: Attempt
  /** What goes along with the fields. */
  hidden?: Record<string, string>
  submit: string
  /** Where else to go, under the form. */
  after?: ReactNode
  children?: ReactNode
}

/** A document with one form. */
export const FormPage = ({ chrome, title, text, done, after, ...form }: FormPageProps) => (
  <Page chrome={chrome} title={`${title} | ${chrome.siteName}`} robots="noindex">
    <div className="column plain">
      <h1>{title}</h1>
      {done && (
        <p className="form-done" role="status">
          {done}
        </p>
      )}
      {text && <p>{text}</p>}
      <Form {...form} />
      {after}
    </div>
  </Page>
)

/** The browser's own complaints are off: ours say what to do next, and look alike everywhere. */
export const Form = ({
  action,
  attempt,
  hidden = {},
  submit,
  children,
}: Pick<FormPageProps, 'action' | 'attempt' | 'hidden' | 'submit' | 'children'>) => (
  <form className="form" method="post" action={action} noValidate>
    {attempt.message && !isSaidAtAField(attempt) && (
      <p className="form-error" role="alert">
        {attempt.message}
      </p>
    )}
    {Object.entries(hidden).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    {children}
    <button type="submit" className="button primary">
      {submit}
    </button>
  </form>
)

const isSaidAtAField = ({ message = '', wrong }: Attempt) => Object.values(wrong).includes(message)
