import { pilesIn } from '#lib/ground/text/legible'
import { hasControl } from '#lib/ground/text/lines'
import { MAX_LENGTH } from '../policy.ts'
import type { Rule } from '../rule.ts'

export const shape: Rule = {
  name: 'shape',
  version: 1,
  fixed: true,
  look: (draft) => {
    const { length } = draft
    if (draft.empty) return { outcome: 'refuse', evidence: { reason: 'empty' } }
    if (length > MAX_LENGTH) {
      return { outcome: 'refuse', evidence: { reason: 'long', length, limit: MAX_LENGTH, excess: length - MAX_LENGTH } }
    }
    if (hasControl(draft.body)) return { outcome: 'refuse', evidence: { reason: 'control' } }
    const piles = pilesIn(draft.body)
    return piles > 0 ? { outcome: 'note', evidence: { reason: 'piles', piles } } : undefined
  },
}
