import type { HostAction, RuleMode } from '#db/choices'
import { firstTerms } from './first-terms.ts'
import { keyOf as compared, lettersOf, type Term, type TermTree } from './matching/tree.ts'
import type { ScoreModel } from './scoring/model.ts'
import { treeOf } from './terms.ts'

/** How a rule is set. */
export interface RuleSetting {
  mode: RuleMode
  figures: Record<string, number>
}

export interface ListedHost {
  host: string
  action: HostAction
  until: Date | null
}

/** A term as it is compared. Two terms with one key are one. */
export const keyOf = (term: string): string => compared(term)

/** Everything an admin has set about the rules, and what they go by, made ready once for many comments. */
export interface Rulebook {
  rules: Partial<Record<string, RuleSetting>>
  terms: TermTree
  hosts: ReadonlyMap<string, ListedHost>
  models: ScoreModel[]
}

/** A term as an admin has set it; `off` switches one of the first list off. */
export interface ListedTerm {
  term: string
  action: Term['action'] | 'off'
  severity: number
}

/** The first list, with what an admin has added, changed or switched off. In the order of the alphabet. */
export function termsInForce(listed: readonly ListedTerm[]): Term[] {
  return allTerms(listed).filter((it): it is Term & { first: boolean } => it.action !== 'off')
}

/** The same with what is switched off, and whether the site came with it. */
export function allTerms(listed: readonly ListedTerm[]): (ListedTerm & { first: boolean })[] {
  const byKey = new Map<string, ListedTerm & { first: boolean }>(
    firstTerms.map((term) => [term.term, { ...term, first: true }]),
  )
  for (const term of listed) {
    const key = keyOf(term.term)
    byKey.set(key, { ...term, first: byKey.get(key)?.first ?? false })
  }
  return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, term]) => term)
}

/** Whether a term has anything in it that could be found. */
export const isFindable = (term: string): boolean => lettersOf(keyOf(term)) !== ''

/** The rules as they are before anybody has set anything. */
export const firstRulebook: Rulebook = {
  rules: {},
  terms: treeOf(firstTerms),
  hosts: new Map(),
  models: [],
}
