import { type Outcome, outcomes } from '#db/choices'
import { isTrusted } from './policy.ts'
import type { Draft, Facts, Finding, Rule, RuleName, Said } from './rule.ts'
import type { Rulebook, RuleSetting } from './rulebook.ts'
import { rules } from './rules.ts'

/** Rules that bind staff as they bind everybody. */
const FOR_EVERYBODY: readonly RuleName[] = ['commenting', 'standing', 'shape']

export interface Screening {
  outcome: Outcome
  findings: Finding[]
}

/** Shows a draft to every rule. All of them look, all findings are kept, the strictest outcome wins. */
export function screen(draft: Draft, facts: Facts, asked: readonly Rule[] = rules): Screening {
  const findings = asked.flatMap((rule) => look(rule, draft, facts))
  return { outcome: strictest(findings.map((finding) => finding.outcome)), findings }
}

/** The strictest of some outcomes; `pass` when there are none. */
export function strictest(found: readonly Outcome[]): Outcome {
  return outcomes.findLast((outcome) => found.includes(outcome)) ?? 'pass'
}

/** How a rule is set, with its own figures where nobody has turned them. */
export function settingOf(rule: Rule, rulebook: Pick<Rulebook, 'rules'>): RuleSetting {
  const stored = rulebook.rules[rule.name]
  const figures = Object.entries(rule.figures ?? {}).map(([name, it]) => [name, stored?.figures[name] ?? it.byDefault])
  const mode = rule.fixed ? 'on' : (stored?.mode ?? rule.mode ?? 'on')
  return { mode, figures: Object.fromEntries(figures) }
}

function look(rule: Rule, draft: Draft, facts: Facts): Finding[] {
  const { mode, figures } = settingOf(rule, facts.rulebook)
  if (mode === 'off') return []
  const said = rule.look(draft, facts, figures)
  if (!said) return []
  const { name, version } = rule
  const meant = meaning(rule, said, { draft, facts })
  if (mode === 'on') return [{ rule: name, version, ...meant }]
  return [{ rule: name, version, outcome: 'pass', evidence: { ...meant.evidence, shadow: meant.outcome } }]
}

/** What a rule said, as it counts for this author: softer for staff and trusted readers, a hold after "post anyway". */
function meaning(rule: Rule, said: Said, { draft, facts }: { draft: Draft; facts: Facts }): Said {
  if (facts.staff && !FOR_EVERYBODY.includes(rule.name)) return { ...said, outcome: 'note' }
  if (rule.soft && said.outcome !== 'note' && isTrusted(facts))
    return { outcome: 'note', evidence: { ...said.evidence, trusted: true } }
  if (said.outcome !== 'guide' || !draft.anyway) return said
  return { outcome: 'hold', evidence: { ...said.evidence, anyway: true } }
}
