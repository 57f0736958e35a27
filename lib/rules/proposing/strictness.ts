import type { Proposal } from '../schema.ts'

/** Whether a change can make more wait than did before. What makes less wait needs no rehearsal. */
export function isStricter(proposal: Proposal): boolean {
  if (proposal.kind === 'rule') return proposal.mode === 'on'
  return proposal.action === 'hold'
}

/** The rule a change is about. */
export function ruleOf(proposal: Proposal): string {
  if (proposal.kind === 'rule') return proposal.rule
  return proposal.kind === 'terms' ? 'words' : 'hosts'
}

/** What the record keeps of a change: figures, never the words. */
export function recordable(proposal: Proposal): Record<string, unknown> {
  if (proposal.kind === 'rule') return { kind: 'rule', mode: proposal.mode, figures: proposal.figures }
  if (proposal.kind === 'terms') return { kind: 'terms', action: proposal.action, terms: proposal.terms.length }
  return { kind: 'host', action: proposal.action, days: proposal.days }
}
