import type { Rule } from '../rule.ts'

export const premoderated: Rule = {
  name: 'premoderated',
  version: 1,
  fixed: true,
  look: (_draft, { premoderated: { site, article } }) => {
    if (!site && !article) return
    return { outcome: 'hold', evidence: { reason: site ? 'site' : 'article' } }
  },
}
