import { say } from '#lib/ground/catalogue/say'
import type { Attempt } from './attempt.ts'
import { Field } from './field.tsx'

interface CodeFieldProps {
  attempt: Attempt
  name?: string
  focus?: boolean
}

/** Where a one-time code is typed: it shows, and the phone offers figures first. */
export const CodeField = ({ attempt, name = 'code', focus = false }: CodeFieldProps) => (
  <Field
    name={name}
    label={say(name === 'code' ? 'code.label' : 'confirm.code')}
    autoComplete="one-time-code"
    attempt={{ ...attempt, written: {} }}
    focus={focus}
  />
)
