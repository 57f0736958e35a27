import type { Rule } from '../rule.ts'

/** An edit takes no turn: it has limits of its own. */
export const rate: Rule = {
  name: 'rate',
  version: 2,
  fixed: true,
  look: (draft, { wait, threadWait, heat, settings }) => {
    if (draft.event === 'edit') return
    if (threadWait > wait) return { outcome: 'refuse', evidence: { reason: 'heated', retryAfter: threadWait, heat } }
    if (wait > 0) return { outcome: 'refuse', evidence: { retryAfter: wait, heat } }
    return heat >= settings.heatedAfter ? { outcome: 'note', evidence: { heat } } : undefined
  },
}
