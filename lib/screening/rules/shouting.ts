import type { Span } from '#lib/ground/text/fold'
import type { Rule } from '../rule.ts'
import { mostSpans } from '../spans.ts'

const FEWEST_LETTERS = 20
const MOST_CAPITALS = 0.7
const STRETCHED = /(\S)\1{9,}/gu

export const shouting: Rule = {
  name: 'shouting',
  version: 1,
  look: ({ body }) => {
    const capitals = countOf(body, /\p{Lu}/gu)
    const letters = capitals + countOf(body, /\p{Ll}/gu)
    const loud = letters > FEWEST_LETTERS && capitals / letters >= MOST_CAPITALS
    const stretched = [...body.matchAll(STRETCHED)].map(({ index, 0: run }): Span => [index, index + run.length])
    if (!loud && stretched.length === 0) return
    const evidence = { letters, capitals, loud, stretched: stretched.length, spans: mostSpans(stretched) }
    return { outcome: 'note', evidence }
  },
}

const countOf = (text: string, kind: RegExp) => text.match(kind)?.length ?? 0
