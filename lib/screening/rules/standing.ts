import type { Rule } from '../rule.ts'

export const standing: Rule = {
  name: 'standing',
  version: 1,
  fixed: true,
  look: (_draft, { standing: { kind, until }, now }) => {
    if (kind === 'good' || (until && until <= now)) return
    const evidence = { kind, until: until?.toISOString() ?? null }
    return { outcome: kind === 'hold' ? 'hold' : 'refuse', evidence }
  },
}
