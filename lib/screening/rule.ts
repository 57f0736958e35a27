import type { CommentingState, Outcome, RuleMode } from '#db/choices'
import type { Settings } from '#lib/ground/settings/schemas'
import type { Span } from '#lib/ground/text/fold'
import type { Link } from '#lib/ground/text/links'
import type { Rulebook } from './rulebook.ts'

export type RuleName =
  | 'commenting'
  | 'standing'
  | 'shape'
  | 'rate'
  | 'repeat'
  | 'links'
  | 'hosts'
  | 'personal'
  | 'words'
  | 'campaign'
  | 'pace'
  | 'storm'
  | 'shouting'
  | 'newcomer'
  | 'removals'
  | 'premoderated'
  | 'score'

/** What somebody is about to post, read once for all rules. */
export interface Draft {
  body: string
  /** `body` folded, and the way back to places in it. */
  folded: string
  offsets: number[]
  /** Every link in it, however it is written. */
  urls: Link[]
  /** In code points. */
  length: number
  /** Nothing would be seen of it. */
  empty: boolean
  event: 'post' | 'edit'
  /** The writer was told and posts anyway. */
  anyway: boolean
}

/** What an admin can turn about screening. */
export type ScreeningSettings = Pick<
  Settings,
  'linksHeldUntilApproved' | 'maxLinks' | 'firstCommentsHeld' | 'heatedAfter'
>

/** What the site knows about the author and the place, gathered by the caller before any rule runs. */
export interface Facts {
  now: Date
  staff: boolean
  commenting: { sitewide: boolean; article: CommentingState; closesAt: Date | null }
  standing: { kind: 'good' | 'hold' | 'suspension' | 'ban'; until: Date | null }
  /** Published comments of this author; counting may stop at `TRUSTED_AFTER`. */
  approved: number
  joinedAt: Date
  /** Comments of this author from the last thirty days that a person removed; counting may stop at twenty. */
  removals: number
  /** The author's last bodies within a day, folded. */
  lastBodies: { folded: string; articleId: string; at: Date }[]
  /** What the author posted in the last ten minutes: how much, under how many articles, at most so often to one person. */
  lately: { comments: number; articles: number; answers: number }
  /** Other comments that say nearly the same: by how many authors, and how many of them a person removed. */
  alike: { authors: number; removed: number }
  /** What people decided on comments that link to a host of the draft. */
  tallies: ReadonlyMap<string, Tally>
  /** Seconds until this reader, or this address, may post again; 0 when now. */
  wait: number
  /** Seconds until this reader may post in this thread again, which moves fast; 0 when now. */
  threadWait: number
  /** Comments by anyone in this thread in the last five minutes; counting may stop at what makes it heated. */
  heat: number
  premoderated: { site: boolean; article: boolean }
  settings: ScreeningSettings
  rulebook: Rulebook
}

export interface Tally {
  approved: number
  removed: number
}

/** Figures and places in the original text (`spans`), never the text itself. */
export type Evidence = Record<string, unknown> & { spans?: Span[] }

/** What a rule says when it has something to say. */
export interface Said {
  outcome: Exclude<Outcome, 'pass'>
  evidence: Evidence
}

/** A figure of a rule that an admin can turn. */
export interface Figure {
  byDefault: number
  min: number
  max: number
}

export interface Rule {
  name: RuleName
  /** Counts up when the same draft would be judged otherwise. */
  version: number
  /** Part of how the site works, and never switched off. */
  fixed?: true
  /** Only noted where the author is a trusted reader. */
  soft?: true
  /** How it is set before an admin sets it; on, where nothing is said. */
  mode?: RuleMode
  figures?: Record<string, Figure>
  look: (draft: Draft, facts: Facts, figures: Record<string, number>) => Said | undefined
}

export interface Finding {
  rule: RuleName
  version: number
  outcome: Outcome
  evidence: Evidence
}
