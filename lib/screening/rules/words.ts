import { spanOf } from '#lib/ground/text/fold'
import type { Rule } from '../rule.ts'
import { mostSpans } from '../spans.ts'
import { matchTerms } from '../terms.ts'

export const words: Rule = {
  name: 'words',
  version: 1,
  look: (draft, { settings }) => {
    const hits = matchTerms(draft.folded, settings.words)
    if (hits.length === 0) return
    const outcome = hits.some((hit) => hit.action === 'hold') ? 'hold' : 'note'
    const spans = mostSpans(hits.map((hit) => spanOf(draft, hit.start, hit.end)))
    return { outcome, evidence: { hits: hits.length, spans } }
  },
}
