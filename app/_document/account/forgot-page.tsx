import { say } from '#lib/ground/catalogue/say'
import type { Chrome } from '../page.tsx'
import type { Attempt } from './attempt.ts'
import { EmailField } from './fields.tsx'
import { FormPage } from './form-page.tsx'

export const ForgotPage = ({ chrome, attempt, sent = false }: { chrome: Chrome; attempt: Attempt; sent?: boolean }) => (
  <FormPage
    chrome={chrome}
    title={sent ? say('check-mail.title') : say('forgot.title')}
    {...(sent ? { done: say('check-mail.reset') } : { text: say('forgot.text') })}
    action="/forgot"
    attempt={attempt}
    submit={sent ? say('forgot.again') : say('forgot.submit')}
  >
    <EmailField attempt={attempt} focus={!sent} />
  </FormPage>
)
