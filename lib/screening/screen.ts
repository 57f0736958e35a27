import { type Outcome, outcomes } from '#db/choices'
import type { Draft, Facts, Finding, Rule, RuleName } from './rule.ts'
import { rules } from './rules.ts'

/** Rules that bind staff as they bind everybody. */
const FOR_EVERYBODY: readonly RuleName[] = ['commenting', 'standing', 'shape']

export interface Screening {
  outcome: Outcome
  findings: Finding[]
}

/** Shows a draft to every rule. All of them look, all findings are kept, the strictest outcome wins. */
export function screen(draft: Draft, facts: Facts): Screening {
  const findings = rules.flatMap((rule) => look(rule, draft, facts))
  return { outcome: strictest(findings.map((finding) => finding.outcome)), findings }
}

/** The strictest of some outcomes; `pass` when there are none. */
export function strictest(found: readonly Outcome[]): Outcome {
  return outcomes.findLast((outcome) => found.includes(outcome)) ?? 'pass'
}

function look(rule: Rule, draft: Draft, facts: Facts): Finding[] {
  const said = rule.look(draft, facts)
  if (!said) return []
  const { name, version } = rule
  if (facts.staff && !FOR_EVERYBODY.includes(name)) return [{ rule: name, version, ...said, outcome: 'note' }]
  if (said.outcome !== 'guide' || !draft.anyway) return [{ rule: name, version, ...said }]
  return [{ rule: name, version, outcome: 'hold', evidence: { ...said.evidence, anyway: true } }]
}
