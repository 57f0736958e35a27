import type { ListedHost, ListedTerm, Rulebook } from '#lib/screening/rulebook'
import { keyOf, termsInForce } from '#lib/screening/rulebook'
import { treeOf } from '#lib/screening/terms'
import type { Proposal } from '../schema.ts'

/** The rules as they would be after a change. */
export function proposed(now: Rulebook, proposal: Proposal, listed: ListedTerm[]): Rulebook {
  if (proposal.kind === 'rule') {
    const { rule, mode, figures } = proposal
    return { ...now, rules: { ...now.rules, [rule]: { mode, figures } } }
  }
  if (proposal.kind === 'terms') return { ...now, terms: treeOf(termsInForce(withTerms(listed, proposal))) }
  const hosts = new Map<string, ListedHost>(now.hosts)
  const { host, action } = proposal
  if (action === 'none') hosts.delete(host)
  else hosts.set(host, { host, action, until: null })
  return { ...now, hosts }
}

function withTerms(listed: ListedTerm[], change: Extract<Proposal, { kind: 'terms' }>): ListedTerm[] {
  const changed = new Set(change.terms.map(keyOf))
  const { action, severity } = change
  return [
    ...listed.filter(({ term }) => !changed.has(keyOf(term))),
    ...change.terms.map((term) => ({ term, action, severity })),
  ]
}
