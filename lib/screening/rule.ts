import type { CommentingState, Outcome } from '#db/choices'
import type { Settings } from '#lib/ground/settings/schemas'
import type { Span } from '#lib/ground/text/fold'
import type { Link } from '#lib/ground/text/links'

export type RuleName =
  | 'commenting'
  | 'standing'
  | 'shape'
  | 'rate'
  | 'repeat'
  | 'links'
  | 'personal'
  | 'words'
  | 'shouting'
  | 'newcomer'
  | 'premoderated'

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

export type Term = Settings['words'][number]

/** What an admin can turn about screening. */
export type ScreeningSettings = Pick<
  Settings,
  'linksHeldUntilApproved' | 'maxLinks' | 'firstCommentsHeld' | 'heatedAfter' | 'words'
>

/** What the site knows about the author and the place, gathered by the caller before any rule runs. */
export interface Facts {
  now: Date
  staff: boolean
  commenting: { sitewide: boolean; article: CommentingState; closesAt: Date | null }
  standing: { kind: 'good' | 'hold' | 'suspension' | 'ban'; until: Date | null }
  /** Published comments of this author; counting may stop at ten. */
  approved: number
  joinedAt: Date
  /** The author's last bodies within a day, folded. */
  lastBodies: { folded: string; articleId: string; at: Date }[]
  /** Seconds until this reader, or this address, may post again; 0 when now. */
  wait: number
  /** Seconds until this reader may post in this thread again, which moves fast; 0 when now. */
  threadWait: number
  /** Comments by anyone in this thread in the last five minutes; counting may stop at what makes it heated. */
  heat: number
  premoderated: { site: boolean; article: boolean }
  settings: ScreeningSettings
}

/** Figures and places in the original text (`spans`), never the text itself. */
export type Evidence = Record<string, unknown> & { spans?: Span[] }

/** What a rule says when it has something to say. */
export interface Said {
  outcome: Exclude<Outcome, 'pass'>
  evidence: Evidence
}

export interface Rule {
  name: RuleName
  /** Counts up when the same draft would be judged otherwise. */
  version: number
  look: (draft: Draft, facts: Facts) => Said | undefined
}

export interface Finding {
  rule: RuleName
  version: number
  outcome: Outcome
  evidence: Evidence
}
