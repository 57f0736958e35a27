import type { HTMLInputTypeAttribute } from 'react'
import type { Attempt } from './attempt.ts'

interface FieldProps {
  name: string
  label: string
  autoComplete: string
  attempt: Attempt
  type?: HTMLInputTypeAttribute
  hint?: string
  /** Where the cursor goes when nothing is wrong with any one field. */
  focus?: boolean
}

/** One labelled input, with what is wrong with it. A password is never written back into the page. */
export function Field({ name, label, autoComplete, attempt, type = 'text', hint, focus = false }: FieldProps) {
  const wrong = attempt.wrong[name]
  const described = [hint && `${name}-hint`, wrong && `${name}-error`].filter(Boolean).join(' ')
  const firstWrong = Object.keys(attempt.wrong)[0]
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p className="field-hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={name}
        name={name}
        type={type}
        autoComplete={autoComplete}
        required
        defaultValue={type === 'password' ? undefined : attempt.written[name]}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={described || undefined}
        // biome-ignore lint/a11y/noAutofocus: after an error the next thing to do is here
        autoFocus={firstWrong ? firstWrong === name : focus}
      />
      {wrong && (
        <p className="field-error" id={`${name}-error`}>
          {wrong}
        </p>
      )}
    </div>
  )
}
