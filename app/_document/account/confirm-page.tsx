import { say } from '#lib/ground/catalogue/say'
import type { Chrome } from '../page.tsx'
import type { Attempt } from './attempt.ts'
import { Field } from './field.tsx'
import { OwnEmail } from './fields.tsx'
import { FormPage } from './form-page.tsx'

interface ConfirmProps {
  chrome: Chrome
  attempt: Attempt
  /** The form they were sending, which goes on to where it was going. */
  action: string
  kept: Record<string, string>
  /** Where they go who would rather not. */
  back: string
  proofs: { email: string; password: boolean }
}

/** Asks who it is before something that is not for whoever finds a device open. What was typed goes along. */
export const ConfirmPage = ({ chrome, attempt, action, kept, back, proofs }: ConfirmProps) => (
  <FormPage
    chrome={chrome}
    title={say('confirm.title')}
    text={say('confirm.text')}
    action={action}
    attempt={attempt}
    hidden={kept}
    submit={say('confirm.submit')}
    after={
      <p>
        <a href={back}>{say('confirm.cancel')}</a>
      </p>
    }
  >
    <OwnEmail email={proofs.email} />
    <Field
      name="own-password"
      type="password"
      label={say('account.password')}
      autoComplete="current-password"
      attempt={attempt}
      focus
    />
  </FormPage>
)
