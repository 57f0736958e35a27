import { screening } from '#lib/ground/catalogue/en/screening'
import { type Key, say } from '#lib/ground/catalogue/say'
import type { Finding } from './rule.ts'

/** A finding as it is found or as it is stored. */
export type Told = Pick<Finding, 'outcome' | 'evidence'> & { rule: string }

/** What the author is told about a finding, which is never the matched word. Empty for what only the desk sees. */
export function sentenceFor(finding: Told): string {
  const { rule, outcome, evidence } = finding
  return spoken([`screening.${rule}.${outcome}.${variantOf(finding)}`, `screening.${rule}.${outcome}`], evidence)
}

/** Why it is here, in a few words for the desk. */
export function reasonFor(finding: Told): string {
  return spoken([`finding.${finding.rule}.${variantOf(finding)}`, `finding.${finding.rule}`], finding.evidence)
}

function spoken(keys: string[], evidence: Finding['evidence']): string {
  const key = keys.find((it): it is Key => it in screening)
  return key ? (sayIfKnown(key, paramsOf(evidence)) ?? '') : ''
}

/** What an older version of a rule kept may lack a figure that today's sentence names: a page must not break over it. */
function sayIfKnown(key: Key, params: Record<string, string | number>): string | undefined {
  try {
    return say(key, params)
  } catch {
    return undefined
  }
}

function variantOf({ rule, evidence }: Told): string {
  if (rule === 'newcomer') return Number(evidence.needed) > 1 ? 'several' : ''
  return String(evidence.reason ?? evidence.kind ?? '')
}

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })

function paramsOf(evidence: Finding['evidence']): Record<string, string | number> {
  const figures = Object.entries(evidence).filter((it): it is [string, number] => typeof it[1] === 'number')
  const until =
    typeof evidence.until === 'string' ? `${moment.format(new Date(evidence.until))} UTC` : say('screening.no-end')
  return { ...Object.fromEntries(figures), until }
}
