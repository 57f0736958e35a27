import type { Rule } from '../rule.ts'

/** Near-identical text by several authors, or like a comment that a person removed. */
export const campaign: Rule = {
  name: 'campaign',
  version: 1,
  figures: { authors: { byDefault: 3, min: 2, max: 20 } },
  look: (_draft, { alike }, { authors }) => {
    if (alike.removed > 0) return { outcome: 'hold', evidence: { reason: 'removed', ...alike } }
    const withThis = alike.authors + 1
    if (withThis < authors!) return
    return { outcome: 'hold', evidence: { reason: 'authors', authors: withThis, removed: 0 } }
  },
}
