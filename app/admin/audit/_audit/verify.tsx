'use client'

import { useState } from 'react'
import { ask } from '#app/_ui/ask'
import buttons from '#app/_ui/button.module.css'
import { fill } from '#app/_ui/fill'
import type { VerifiedStretch } from '#lib/insights/queries/verify-record'

interface Words {
  title: string
  text: string
  unanswered: string
  going: string
  whole: string
  broken: string
}

type Went = VerifiedStretch | 'unanswered' | undefined

/** Verifies the record a stretch at a time, and shows how far it is. */
export function Verify({ words }: { words: Words }) {
  const [went, setWent] = useState<Went>()
  const going = typeof went === 'object' && went.state === 'going'
  return (
    <section aria-labelledby="verify">
      <h2 id="verify">{words.title}</h2>
      <p>{words.text}</p>
      <p>
        <button type="button" className={buttons.button} disabled={going} onClick={() => verify(setWent)}>
          {words.title}
        </button>
      </p>
      {going && <progress value={went.at} max={went.total} aria-label={words.title} />}
      <p role="status">{sentenceOf(went, words)}</p>
    </section>
  )
}

async function verify(tell: (went: Went) => void) {
  let after = 0
  for (;;) {
    const answer = await ask<VerifiedStretch>('/admin/audit/verify', { method: 'POST', body: { after } })
    if (!answer.ok) return tell('unanswered')
    tell(answer.value)
    if (answer.value.state !== 'going') return
    after = answer.value.at
  }
}

function sentenceOf(went: Went, words: Words): string {
  if (went === undefined) return ''
  if (went === 'unanswered') return words.unanswered
  const { at, total } = { at: went.at.toLocaleString('en'), total: went.total.toLocaleString('en') }
  return fill(words[went.state], { at, total, hash: went.state === 'whole' ? went.last : '' })
}
