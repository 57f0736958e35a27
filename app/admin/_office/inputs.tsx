import fields from '#app/_ui/field.module.css'

interface InputProps {
  name: string
  label: string
  hint?: string
  value?: string | undefined
  type?: 'text' | 'date' | 'email' | 'url' | 'number' | 'datetime-local'
  required?: boolean
  maxLength?: number
}

/** One line to fill in, with its label and, where it needs one, its hint. */
export const Input = ({ name, label, hint, value, type = 'text', required, maxLength = 254 }: InputProps) => (
  <div className={fields.field}>
    <label htmlFor={name} className={fields.label}>
      {label}
    </label>
    <input
      id={name}
      name={name}
      type={type}
      required={required}
      maxLength={type === 'text' || type === 'email' || type === 'url' ? maxLength : undefined}
      defaultValue={value}
      className={fields.input}
      aria-describedby={hint && `${name}-hint`}
    />
    {hint && (
      <p id={`${name}-hint`} className={fields.hint}>
        {hint}
      </p>
    )}
  </div>
)

interface TextAreaProps extends Pick<InputProps, 'name' | 'label' | 'hint' | 'value'> {
  rows: number
  maxLength?: number
  spellCheck?: boolean
}

/** Several lines that have to be filled in. */
export const TextArea = ({ name, label, hint, value, rows, maxLength, spellCheck }: TextAreaProps) => (
  <div className={fields.field}>
    <label htmlFor={name} className={fields.label}>
      {label}
    </label>
    <textarea
      id={name}
      name={name}
      rows={rows}
      required
      maxLength={maxLength}
      spellCheck={spellCheck}
      defaultValue={value}
      className={fields.input}
      aria-describedby={hint && `${name}-hint`}
    />
    {hint && (
      <p id={`${name}-hint`} className={fields.hint}>
        {hint}
      </p>
    )}
  </div>
)

interface SelectProps {
  name: string
  label: string
  value: string | undefined
  options: { value: string; name: string }[]
}

/** One of several. */
export const Select = ({ name, label, value, options }: SelectProps) => (
  <div className={fields.field}>
    <label htmlFor={name} className={fields.label}>
      {label}
    </label>
    <select id={name} name={name} defaultValue={value ?? ''} className={fields.input}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.name}
        </option>
      ))}
    </select>
  </div>
)
