import { setImmediate as breathe } from 'node:timers/promises'
import type { Outcome } from '#db/choices'
import { db } from '#db/connect'
import { refuseUnless } from '#lib/ground/refusal'
import { readSettings } from '#lib/ground/settings'
import type { Span } from '#lib/ground/text/fold'
import { draftOf } from '#lib/screening/draft'
import { readRulebook } from '#lib/screening/queries/read-rulebook'
import { readTallies } from '#lib/screening/queries/read-tallies'
import type { Draft, Facts, Finding } from '#lib/screening/rule'
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
  const drafts = await draftsOf(bodies ?? [body ?? ''])
  const tallies = await readTallies(
    db,
    drafts.flatMap(({ urls }) => urls),
  )
  const trials = await inStretches(drafts, (draft) => trialOf(draft, { ...facts, tallies }))
  return bodies ? { results: trials } : trials[0]!
}

const draftsOf = (bodies: string[]) => inStretches(bodies, (body) => draftOf(body, { event: 'post', anyway: false }))

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
    removals: 0,
    lastBodies: [],
    lately: { comments: 0, articles: 0, answers: 0 },
    alike: { authors: 0, removed: 0 },
    tallies: new Map(),
    wait: 0,
    threadWait: 0,
    heat: 0,
    premoderated: { site: settings.premoderated, article: false },
    settings,
    rulebook: await readRulebook(db),
  }
}

/** One after the other; others have a turn every fifty. */
async function inStretches<T, U>(things: T[], once: (thing: T) => U): Promise<U[]> {
  const done: U[] = []
  for (const [at, thing] of things.entries()) {
    if (at % STRETCH === STRETCH - 1) await breathe()
    done.push(once(thing))
  }
  return done
}

function trialOf(draft: Draft, facts: Facts): Trial {
  const { outcome, findings } = screen(draft, facts)
  return { outcome, findings: findings.filter((it) => it.outcome !== 'pass').map(shown) }
}

const shown = (finding: Finding) => ({
  rule: finding.rule,
  version: finding.version,
  outcome: finding.outcome,
  sentence: sentenceFor(finding) || reasonFor(finding),
  spans: finding.evidence.spans ?? [],
})
