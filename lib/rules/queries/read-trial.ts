import { setImmediate as breathe } from 'node:timers/promises'
import type { Outcome } from '#db/choices'
import { refuseUnless } from '#lib/ground/refusal'
import { readSettings } from '#lib/ground/settings'
import type { Span } from '#lib/ground/text/fold'
import { draftOf } from '#lib/screening/draft'
import type { Facts, Finding } from '#lib/screening/rule'
import { screen } from '#lib/screening/screen'
import { reasonFor, sentenceFor } from '#lib/screening/sentences'
import { goodStanding, isSignedIn, type Viewer } from '#lib/users/policy'
import { mayTryRules } from '../policy.ts'
import type { TryRulesInput } from '../schema.ts'

const YEAR = 365 * 86_400_000
const PROVEN = 1_000
const STRETCH = 50

export interface Trial {
  outcome: Outcome
  findings: { rule: string; version: number; outcome: Outcome; sentence: string; spans: Span[] }[]
}

/** What screening would say, as the site is set now, to texts by a reader who is new or trusted. Stores nothing. */
export async function readTrial(viewer: Viewer, { body, bodies, author }: TryRulesInput, now: Date) {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(mayTryRules(viewer), 'forbidden', 'forbidden')
  const facts = await factsAbout(author, now)
  if (body !== undefined) return trialOf(body, facts)
  return { results: await trialsOf(bodies ?? [], facts) }
}

async function factsAbout(author: TryRulesInput['author'], now: Date): Promise<Facts> {
  const settings = await readSettings()
  const isNew = author === 'new'
  return {
    now,
    staff: false,
    commenting: { sitewide: settings.commenting === 'on', article: 'open', closesAt: null },
    standing: goodStanding,
    approved: isNew ? 0 : PROVEN,
    joinedAt: isNew ? now : new Date(now.getTime() - YEAR),
    lastBodies: [],
    wait: 0,
    threadWait: 0,
    heat: 0,
    premoderated: { site: settings.premoderated, article: false },
    settings,
  }
}

/** Lets others have a turn every fifty texts. */
async function trialsOf(bodies: string[], facts: Facts): Promise<Trial[]> {
  const trials: Trial[] = []
  for (const [at, body] of bodies.entries()) {
    if (at % STRETCH === STRETCH - 1) await breathe()
    trials.push(trialOf(body, facts))
  }
  return trials
}

function trialOf(body: string, facts: Facts): Trial {
  const { outcome, findings } = screen(draftOf(body, { event: 'post', anyway: false }), facts)
  return { outcome, findings: findings.map(shown) }
}

const shown = (finding: Finding) => ({
  rule: finding.rule,
  version: finding.version,
  outcome: finding.outcome,
  sentence: sentenceFor(finding) || reasonFor(finding),
  spans: finding.evidence.spans ?? [],
})
