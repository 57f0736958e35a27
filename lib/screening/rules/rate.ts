import { HEATED } from '../policy.ts'
import type { Rule } from '../rule.ts'

/** An edit takes no turn: it has limits of its own. */
export const rate: Rule = {
  name: 'rate',
  version: 1,
  look: (draft, { wait, heat }) => {
    if (draft.event === 'edit') return
    if (wait > 0) return { outcome: 'refuse', evidence: { retryAfter: wait, heat } }
    return heat >= HEATED ? { outcome: 'note', evidence: { heat } } : undefined
  },
}
