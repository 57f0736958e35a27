import type { Rule } from './rule.ts'
import { commenting } from './rules/commenting.ts'
import { links } from './rules/links.ts'
import { newcomer } from './rules/newcomer.ts'
import { personal } from './rules/personal.ts'
import { premoderated } from './rules/premoderated.ts'
import { rate } from './rules/rate.ts'
import { repeat } from './rules/repeat.ts'
import { shape } from './rules/shape.ts'
import { shouting } from './rules/shouting.ts'
import { standing } from './rules/standing.ts'
import { words } from './rules/words.ts'

/** Every rule, in the order in which their sentences are told. */
export const rules: readonly Rule[] = [
  commenting,
  standing,
  shape,
  rate,
  repeat,
  links,
  personal,
  words,
  shouting,
  newcomer,
  premoderated,
]
