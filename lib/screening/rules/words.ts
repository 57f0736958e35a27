import { spanOf } from '#lib/ground/text/fold'
import type { Rule } from '../rule.ts'
import { mostSpans } from '../spans.ts'
import { matchTerms } from '../terms.ts'

export const words: Rule = {
  name: 'words',
  version: 2,
  look: (draft, { rulebook }) => {
    const hits = matchTerms(draft.folded, rulebook.terms)
    if (hits.length === 0) return
    const outcome = hits.some((hit) => hit.action === 'hold') ? 'hold' : 'note'
    const spans = mostSpans(hits.map((hit) => spanOf(draft, hit.start, hit.end)))
    const severity = Math.max(...hits.map((hit) => hit.severity))
    return { outcome, evidence: { hits: spans.length, severity, spans } }
  },
}
