import type { Facts, Rule } from '../rule.ts'

export const commenting: Rule = {
  name: 'commenting',
  version: 1,
  fixed: true,
  look: (_draft, facts) => {
    const reason = closedBy(facts)
    return reason && { outcome: 'refuse', evidence: { reason } }
  },
}

function closedBy({ commenting, now }: Facts): 'sitewide' | 'closed' | 'age' | undefined {
  if (!commenting.sitewide) return 'sitewide'
  if (commenting.article === 'closed') return 'closed'
  return commenting.closesAt && commenting.closesAt <= now ? 'age' : undefined
}
