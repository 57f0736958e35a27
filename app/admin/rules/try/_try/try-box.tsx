'use client'

import { type FormEvent, useState } from 'react'
import { ask } from '#app/_ui/ask'
import buttons from '#app/_ui/button.module.css'
import fields from '#app/_ui/field.module.css'
import styles from '../../_rules/rules.module.css'
import { marksIn, type Trial } from './marks.ts'

export interface TryWords {
  words: string
  author: string
  trusted: string
  new: string
  submit: string
  found: string
  nothing: string
  outcomes: Record<string, string>
  short: Record<string, string>
}

interface TryBoxProps {
  words: TryWords
  /** What each rule is called. */
  rules: Record<string, string>
}

type Tried = { body: string; trial: Trial } | { refused: string }

/** Words, who would have written them, and what screening says to them. */
export function TryBox({ words, rules }: TryBoxProps) {
  const [tried, setTried] = useState<Tried>()
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const body = String(form.get('body'))
    const answer = await ask<Trial>('/admin/rules/try', { method: 'POST', body: { body, author: form.get('author') } })
    setTried(answer.ok ? { body, trial: answer.value } : { refused: answer.message })
  }
  return (
    <>
      <form onSubmit={submit} className={styles.form}>
        <div className={fields.field}>
          <label htmlFor="body" className={fields.label}>
            {words.words}
          </label>
          <textarea id="body" name="body" rows={4} required className={fields.input} spellCheck={false} />
        </div>
        <div className={fields.field}>
          <label htmlFor="author" className={fields.label}>
            {words.author}
          </label>
          <select id="author" name="author" className={fields.input}>
            <option value="trusted">{words.trusted}</option>
            <option value="new">{words.new}</option>
          </select>
        </div>
        <button type="submit" className={buttons.primary}>
          {words.submit}
        </button>
      </form>
      <div role="status" aria-label={words.found}>
        {tried && ('refused' in tried ? <p>{tried.refused}</p> : <Found {...tried} words={words} rules={rules} />)}
      </div>
    </>
  )
}

const Found = ({ body, trial, words, rules }: { body: string; trial: Trial } & TryBoxProps) => (
  <>
    <p>
      <strong>{words.outcomes[trial.outcome]}</strong>
    </p>
    <p className={styles.tried} dir="auto">
      {marksIn(body, trial).map(({ text, marked, at }) =>
        marked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
      )}
    </p>
    {trial.findings.length === 0 && <p>{words.nothing}</p>}
    <ul>
      {trial.findings.map(({ rule, outcome, sentence }) => (
        <li key={rule}>
          <a href={`/admin/rules/${rule}`}>{rules[rule] ?? rule}</a> ({words.short[outcome]}): {sentence}
        </li>
      ))}
    </ul>
  </>
)
