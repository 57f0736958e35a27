import { say } from '#lib/ground/catalogue/say'
import type { Chrome } from '../page.tsx'
import type { Attempt } from './attempt.ts'
import { EmailField } from './fields.tsx'
import { FormPage } from './form-page.tsx'

interface RequestLinkProps {
  chrome: Chrome
  attempt: Attempt
  /** Where the reader was going. */
  next: string
  /** The answer is the same whether anybody has the address or not. */
  sent?: boolean
}

export const RequestLinkPage = ({ chrome, attempt, next, sent = false }: RequestLinkProps) => (
  <FormPage
    chrome={chrome}
    title={sent ? say('check-mail.title') : say('request-link.title')}
    {...(sent ? { done: say('request-link.sent') } : { text: say('request-link.text') })}
    action="/sign-in/mail"
    attempt={attempt}
    hidden={{ next }}
    submit={sent ? say('request-link.again') : say('request-link.submit')}
  >
    <EmailField attempt={attempt} focus={!sent} />
  </FormPage>
)
