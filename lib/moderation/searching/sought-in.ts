import { db } from '#db/connect'
import { type Phrase, type Sought, search } from '#db/search'
import type { Field, Question } from './question.ts'

/** So many people or articles of one name are looked through, the newest. */
const NAMESAKES = 100

/** A question with its names looked up: a word may stand in the text, in its author's name or in the headline. */
export async function soughtIn(question: Question, scope: Sought['scope']): Promise<Sought> {
  const wanted = question.terms.flatMap(({ phrase, field }) => kindsOf(field).map((kind) => ({ kind, phrase })))
  const found = await search.names(
    db,
    wanted.map(({ kind, phrase }) => ({ kind, phrases: [phrase] })),
    NAMESAKES,
  )
  const idsOf = (phrase: Phrase, kind: 'person' | 'article') =>
    found[wanted.findIndex((it) => it.phrase === phrase && it.kind === kind)] ?? []
  const terms = question.terms.map(({ phrase, field }) => ({
    phrase: field === 'everywhere' || field === 'text' ? phrase : null,
    authorIds: idsOf(phrase, 'person'),
    articleIds: idsOf(phrase, 'article'),
  }))
  return { terms, without: question.without, scope }
}

function kindsOf(field: Field): ('person' | 'article')[] {
  if (field === 'everywhere') return ['person', 'article']
  if (field === 'text') return []
  return [field === 'author' ? 'person' : 'article']
}
