import { type Key, say } from '#lib/ground/catalogue/say'
import type { StatementView } from '#lib/moderation/statements/present-statement'

const named = [
  'commenting',
  'standing',
  'shape',
  'rate',
  'repeat',
  'links',
  'personal',
  'words',
  'shouting',
  'newcomer',
  'premoderated',
]

/** Rules by what they look at; the matched words are never told. */
const rulesSaid = (rules: string[]) =>
  [...new Set(rules.map((it) => say(`rule-name.${named.includes(it) ? it : 'other'}` as Key)))].join(', ')

/** What brought it to a person, and that a person decided. */
export function Facts({ statement: { broughtBy, rules } }: { statement: StatementView }) {
  const said = rulesSaid(rules)
  return (
    <section>
      <h2>{say('statement.facts')}</h2>
      <ul>
        <li>{say(`statement.facts.${broughtBy}`, { rules: said })}</li>
        {broughtBy !== 'rule' && rules.length > 0 && <li>{say('statement.facts.noted', { rules: said })}</li>}
        <li>{say('statement.facts.person')}</li>
      </ul>
    </section>
  )
}
