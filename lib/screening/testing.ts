import { draftOf } from './draft.ts'
import type { Draft, Facts } from './rule.ts'
import type { Rulebook } from './rulebook.ts'
import { treeOf } from './terms.ts'

export const noon = new Date('2026-11-23T12:00:00Z')

/** A reader's ordinary post. */
export const posted = (body: string, change: Partial<Draft> = {}): Draft => ({
  ...draftOf(body, { event: 'post', anyway: false }),
  ...change,
})

type Change = Partial<Omit<Facts, 'settings' | 'rulebook'>> & {
  settings?: Partial<Facts['settings']>
  rulebook?: Partial<Rulebook>
}

/** The rules as they come, with an empty list of words. */
export const plainRulebook: Rulebook = { rules: {}, terms: treeOf([]), hosts: new Map(), models: [] }

/** A trusted reader under an open article on a quiet day, but for what a test changes. */
export const facts = ({ settings, rulebook, ...change }: Change = {}): Facts => ({
  now: noon,
  staff: false,
  commenting: { sitewide: true, article: 'open', closesAt: null },
  standing: { kind: 'good', until: null },
  approved: 10,
  joinedAt: new Date('2026-01-05T08:00:00Z'),
  removals: 0,
  lastBodies: [],
  lately: { comments: 0, articles: 0, answers: 0 },
  alike: { authors: 0, removed: 0 },
  tallies: new Map(),
  wait: 0,
  threadWait: 0,
  heat: 0,
  premoderated: { site: false, article: false },
  ...change,
  settings: { linksHeldUntilApproved: 3, maxLinks: 4, firstCommentsHeld: 1, heatedAfter: 30, ...settings },
  rulebook: { ...plainRulebook, ...rulebook },
})
