import { say } from '#lib/ground/catalogue/say'
import type { Chrome } from '../page.tsx'
import { firstAttempt } from './attempt.ts'
import { FormPage } from './form-page.tsx'

export const SignOutPage = ({ chrome, name }: { chrome: Chrome; name: string }) => (
  <FormPage
    chrome={chrome}
    title={say('sign-out.title')}
    text={say('sign-out.text', { name })}
    action="/sign-out"
    attempt={firstAttempt}
    submit={say('sign-out.submit')}
  />
)
