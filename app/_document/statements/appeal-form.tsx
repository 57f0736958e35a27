import { appealGrounds, appealWishes } from '#db/choices'
import { say } from '#lib/ground/catalogue/say'
import { MAX_APPEAL } from '#lib/moderation/policy'
import type { StatementView } from '#lib/moderation/statements/present-statement'
import type { Attempt } from '../account/attempt.ts'
import { Form } from '../account/form-page.tsx'
import { WordsField } from '../reporting/words-field.tsx'

/** An appeal's three questions. */
export const AppealForm = ({ statement, attempt }: { statement: StatementView; attempt: Attempt }) => (
  <section id="appeal">
    <h2>{say('appeal.title')}</h2>
    <p>{say('appeal.intro')}</p>
    <Form action={`/statements/${statement.id}#appeal`} attempt={attempt} submit={say('appeal.submit')}>
      <Choice
        name="ground"
        legend={say('appeal.ground')}
        options={appealGrounds.map((value) => ({ value, label: say(`appeal.ground.${value}`) }))}
        attempt={attempt}
      />
      <WordsField
        name="words"
        label={say('appeal.words')}
        hint={say('appeal.words.hint', { max: MAX_APPEAL })}
        attempt={attempt}
        rows={6}
      />
      <Choice
        name="wish"
        legend={say('appeal.wish')}
        options={appealWishes.map((value) => ({ value, label: say(`appeal.wish.${value}`) }))}
        attempt={attempt}
      />
    </Form>
  </section>
)

interface ChoiceProps {
  name: 'ground' | 'wish'
  legend: string
  options: { value: string; label: string }[]
  attempt: Attempt
}

function Choice({ name, legend, options, attempt }: ChoiceProps) {
  const wrong = attempt.wrong[name]
  return (
    <fieldset className="options" aria-describedby={wrong ? `${name}-error` : undefined}>
      <legend>{legend}</legend>
      {wrong && (
        <p className="field-error" id={`${name}-error`}>
          {wrong}
        </p>
      )}
      {options.map(({ value, label }) => (
        <div className="option" key={value}>
          <input
            id={`${name}-${value}`}
            type="radio"
            name={name}
            value={value}
            required
            defaultChecked={attempt.written[name] === value}
          />
          <label htmlFor={`${name}-${value}`}>{label}</label>
        </div>
      ))}
    </fieldset>
  )
}
