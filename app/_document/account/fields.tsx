import { say } from '#lib/ground/catalogue/say'
import { SHORTEST_PASSWORD } from '#lib/users/policy'
import type { Attempt } from './attempt.ts'
import { Field } from './field.tsx'

interface Given {
  attempt: Attempt
  focus?: boolean
}

export const EmailField = ({ attempt, focus = false }: Given) => (
  <Field
    name="email"
    type="email"
    label={say('account.email')}
    autoComplete="username"
    attempt={attempt}
    focus={focus}
  />
)

export const NameField = ({ attempt }: Given) => (
  <Field
    name="name"
    label={say('account.name')}
    hint={say('account.name-hint')}
    autoComplete="nickname"
    attempt={attempt}
  />
)

/** A password that exists already. */
export const PasswordField = ({
  attempt,
  focus = false,
  name = 'password',
}: Given & { name?: 'password' | 'current' }) => (
  <Field
    name={name}
    type="password"
    label={name === 'current' ? say('account.current-password') : say('account.password')}
    autoComplete="current-password"
    attempt={attempt}
    focus={focus}
  />
)

/** A password that is being chosen. */
export const NewPasswordField = ({ attempt, focus = false, label }: Given & { label: string }) => (
  <Field
    name="password"
    type="password"
    label={label}
    hint={say('account.password-hint', { min: SHORTEST_PASSWORD })}
    autoComplete="new-password"
    attempt={attempt}
    focus={focus}
  />
)

/** Whose form it is, for a reader and for what fills in their passwords. It is not sent. */
export const OwnEmail = ({ email }: { email: string }) => (
  <div className="field">
    <label htmlFor="email">{say('account.email')}</label>
    <input id="email" type="email" autoComplete="username" value={email} readOnly />
  </div>
)
