import type { Rule } from '../rule.ts'
import { mostSpans } from '../spans.ts'

const HINT_FROM = 50

/** What the external scorer says, where one is asked. It notes and holds, and can do nothing else. */
export const external: Rule = {
  name: 'external',
  version: 1,
  soft: true,
  mode: 'off',
  /** In percent; above 100 only the scorer's own wish holds. */
  figures: { hold: { byDefault: 95, min: 50, max: 101 } },
  look: ({ body }, { external: opinion }, { hold }) => {
    if (!opinion) return
    const percent = Math.round(100 * Math.max(0, ...Object.values(opinion.scores)))
    if (percent < HINT_FROM && !opinion.hold) return
    const spans = mostSpans(opinion.spans.filter(([start, end]) => start >= 0 && start < end && end <= body.length))
    const evidence = { percent, asked: opinion.hold, spans }
    return { outcome: percent >= hold! || opinion.hold ? 'hold' : 'note', evidence }
  },
}
