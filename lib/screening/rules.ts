import type { Rule } from './rule.ts'
import { campaign } from './rules/campaign.ts'
import { commenting } from './rules/commenting.ts'
import { hosts } from './rules/hosts.ts'
import { links } from './rules/links.ts'
import { newcomer } from './rules/newcomer.ts'
import { pace } from './rules/pace.ts'
import { personal } from './rules/personal.ts'
import { premoderated } from './rules/premoderated.ts'
import { rate } from './rules/rate.ts'
import { removals } from './rules/removals.ts'
import { repeat } from './rules/repeat.ts'
import { score } from './rules/score.ts'
import { shape } from './rules/shape.ts'
import { shouting } from './rules/shouting.ts'
import { standing } from './rules/standing.ts'
import { storm } from './rules/storm.ts'
import { words } from './rules/words.ts'

/** Every rule, in the order in which their sentences are told. */
export const rules: readonly Rule[] = [
  commenting,
  standing,
  shape,
  rate,
  repeat,
  links,
  hosts,
  personal,
  words,
  campaign,
  pace,
  storm,
  shouting,
  newcomer,
  removals,
  premoderated,
  score,
]

/** The rule of that name. */
export const ruleNamed = (name: string): Rule | undefined => rules.find((rule) => rule.name === name)
