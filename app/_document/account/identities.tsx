import { say } from '#lib/ground/catalogue/say'
import { firstAttempt } from './attempt.ts'
import { Form } from './form-page.tsx'
import { Day } from './moment.tsx'
import { ProviderForm } from './provider-form.tsx'

export interface Linked {
  id: string
  issuer: string
  linkedAt: Date
}

interface IdentitiesProps {
  identities: Linked[]
  provider: string | undefined
}

/** Which other sites' sign-ins open this account. Nothing where there are none and could be none. */
export function Identities({ identities, provider }: IdentitiesProps) {
  if (identities.length === 0 && !provider) return null
  return (
    <section>
      <h2>{say('account.identities')}</h2>
      {identities.map(({ id, issuer, linkedAt }) => (
        <div key={id}>
          <p>
            {say('account.identity', { provider: hostOf(issuer) })} <Day at={linkedAt} />
          </p>
          <Form
            action="/account/identities"
            attempt={firstAttempt}
            hidden={{ identity: id }}
            submit={say('account.unlink', { provider: hostOf(issuer) })}
          />
        </div>
      ))}
      {provider && !identities.some(({ issuer }) => hostOf(issuer) === provider) && (
        <ProviderForm provider={provider} next="/account" label={say('provider.link', { provider })} />
      )}
    </section>
  )
}

const hostOf = (issuer: string) => new URL(issuer).hostname
