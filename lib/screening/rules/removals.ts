import type { Rule } from '../rule.ts'

export const removals: Rule = {
  name: 'removals',
  version: 1,
  figures: { removals: { byDefault: 3, min: 1, max: 20 } },
  look: (_draft, facts, { removals: most }) =>
    facts.removals >= most! ? { outcome: 'hold', evidence: { removals: facts.removals } } : undefined,
}
