import { say } from '#lib/ground/catalogue/say'
import type { Proofs } from '#lib/users/queries/read-proofs'
import { NoticePage } from '../notice-page.tsx'
import type { Chrome } from '../page.tsx'
import type { Attempt } from './attempt.ts'
import { CodeField } from './code-field.tsx'
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
  proofs: Proofs
}

/** Asks who it is before something that is not for whoever finds a device open. What was typed goes along. */
export function ConfirmPage({ chrome, attempt, action, kept, back, proofs }: ConfirmProps) {
  const link = { href: `/sign-in/mail?next=${encodeURIComponent(back)}`, name: say('confirm.link') }
  if (!proofs.password && !proofs.codes)
    return <NoticePage chrome={chrome} title={say('confirm.title')} text={say('refusal.no-proof')} next={link} />
  return (
    <FormPage
      chrome={chrome}
      title={say('confirm.title')}
      text={say('confirm.text')}
      action={action}
      attempt={attempt}
      hidden={kept}
      submit={say('confirm.submit')}
      after={
        <>
          <p>
            <a href={link.href}>{link.name}</a>
          </p>
          <p>
            <a href={back}>{say('confirm.cancel')}</a>
          </p>
        </>
      }
    >
      <OwnEmail email={proofs.email} />
      {proofs.password && (
        <Field
          name="own-password"
          type="password"
          label={say('account.password')}
          autoComplete="current-password"
          attempt={attempt}
          focus
        />
      )}
      {proofs.codes && <CodeField name="own-code" attempt={attempt} focus={!proofs.password} />}
    </FormPage>
  )
}
