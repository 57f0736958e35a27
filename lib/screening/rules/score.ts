import type { Rule } from '../rule.ts'
import { explain, probability } from '../scoring/model.ts'
import { mostSpans } from '../spans.ts'

const HINT_FROM = 50

/** What this site's own decisions make of a text. A hint for the desk, and a hold where the admin says from when. */
export const score: Rule = {
  name: 'score',
  version: 1,
  soft: true,
  /** In percent; above 100 it never holds. */
  figures: { hold: { byDefault: 101, min: 80, max: 101 } },
  look: (draft, { rulebook }, { hold }) => {
    const scored = rulebook.models.map((model) => ({ model, percent: Math.round(100 * probability(model, draft)) }))
    const highest = scored.toSorted((a, b) => b.percent - a.percent)[0]
    if (!highest || highest.percent < HINT_FROM) return
    const percents = Object.fromEntries(scored.map(({ model, percent }) => [model.head, percent]))
    const { model, percent } = highest
    const evidence = {
      reason: model.head,
      percent,
      ...percents,
      model: model.id,
      spans: mostSpans(explain(model, draft)),
    }
    return { outcome: percent >= hold! ? 'hold' : 'note', evidence }
  },
}
