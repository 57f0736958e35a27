import type { HostAction, RuleMode, TermAction } from '#db/choices'
import { en } from '#lib/ground/catalogue/en'
import { type Key, say } from '#lib/ground/catalogue/say'
import type { Proposal } from '#lib/rules/schema'

const isKey = (key: string): key is Key => Object.hasOwn(en, key)

/** What a rule is called: its word, as the API and the record have it. */
export const ruleName = (rule: string): string => rule.slice(0, 1).toUpperCase() + rule.slice(1)

/** What a rule does. */
export const ruleText = (rule: string): string => sayKnown(`rules.${rule}.text`)

export const figureName = (rule: string, figure: string): string => sayKnown(`rules.figure.${rule}.${figure}`)

export const modeNames: Record<RuleMode, string> = {
  on: say('rules.mode.on'),
  shadow: say('rules.mode.shadow'),
  off: say('rules.mode.off'),
}

export const termActionNames: Record<TermAction, string> = {
  hold: say('rules.words.hold'),
  note: say('rules.words.note'),
  off: say('rules.words.off'),
}

export const hostActionNames: Record<HostAction | 'none', string> = {
  hold: say('rules.hosts.hold'),
  warn: say('rules.hosts.warn'),
  allow: say('rules.hosts.allow'),
  none: say('rules.hosts.none'),
}

/** What a rule tells authors, a sentence each; none where only the desk hears of it. */
export const toldBy = (rule: string): string[] =>
  Object.keys(en)
    .filter((key) => key.startsWith(`screening.${rule}.`))
    .map((key) => plain(en[key as keyof typeof en]))

/** A sentence with its figures left open. */
const plain = (sentence: string): string =>
  sentence
    .replace(/\{\w+, plural, one \{([^{}]*)\} other \{([^{}]*)\}\}/g, '$2')
    .replace(/\{\w+(?:, \w+)?\}/g, '…')
    .replaceAll('#', '…')

export function proposalName(proposal: Proposal): string {
  if (proposal.kind === 'rule')
    return say('rules.rehearsal.rule', { rule: ruleName(proposal.rule), mode: proposal.mode })
  if (proposal.kind === 'terms')
    return say('rules.rehearsal.terms', { n: proposal.terms.length, action: proposal.action })
  return say('rules.rehearsal.host', { host: proposal.host })
}

const sayKnown = (key: string): string => (isKey(key) ? say(key) : '')
