import type { HTMLInputTypeAttribute } from 'react'
import type { Attempt } from '../account/attempt.ts'

interface WordsFieldProps {
  name: string
  label: string
  hint?: string
  attempt: Attempt
  /** How many lines it begins with; one is a line that cannot grow. */
  rows?: number
  type?: HTMLInputTypeAttribute
  autoComplete?: string
  required?: boolean
}

/** A labelled field for words, with what is wrong with them. */
export function WordsField({ name, label, hint, attempt, rows = 1, type = 'text', ...rest }: WordsFieldProps) {
  const wrong = attempt.wrong[name]
  const described = [hint && `${name}-hint`, wrong && `${name}-error`].filter(Boolean).join(' ')
  const shared = {
    id: name,
    name,
    defaultValue: attempt.written[name],
    'aria-invalid': wrong ? true : undefined,
    'aria-describedby': described || undefined,
    autoFocus: wrong !== undefined && Object.keys(attempt.wrong)[0] === name,
    ...rest,
  }
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p className="field-hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {rows > 1 ? <textarea {...shared} rows={rows} /> : <input {...shared} type={type} />}
      {wrong && (
        <p className="field-error" id={`${name}-error`}>
          {wrong}
        </p>
      )}
    </div>
  )
}
