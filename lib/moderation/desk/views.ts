import type {
  AppealGround,
  AppealWish,
  CaseSubject,
  DecisionAction,
  Queue,
  SanctionKind,
  SkipReason,
} from '#db/choices'
import type { ReportAtDesk } from '#lib/comments/queries/list-reports'
import type { CommentView } from '#lib/comments/reading/view'
import type { Span } from '#lib/ground/text/fold'
import type { Standing } from '#lib/users/policy'

/** A case as one line of a queue. Moments are written in ISO 8601. */
export interface CaseItem {
  /** None yet for an unreviewed comment that nobody has claimed. */
  id: string | null
  subject: CaseSubject
  commentId: string | null
  excerpt: string
  severity: number
  reports: number
  author: { id: string; name: string }
  article: { slug: string; headline: string } | null
  openedAt: string
  dueAt: string
  /** Why it is here, in a few words each. */
  reasons: string[]
  /** Who else has it now. */
  claimedBy: string | null
  /** It is about the moderator who asks: someone else decides. */
  mine: boolean
}

/** Everything a moderator needs to decide one case. */
export interface CaseCard {
  id: string
  subject: CaseSubject
  queue: Queue
  openedAt: string
  dueAt: string
  closedAt: string | null
  comment: CommentView | null
  /** The words as they were typed, and where the rules found something in them. */
  typed: { body: string; marks: Span[] } | null
  why: { rule: string; sentence: string }[]
  /** What was reported, notices of something illegal first, and how many reports there are in all. */
  reports: { items: ReportAtDesk[]; total: number }
  article: { slug: string; headline: string } | null
  /** What it answers, and what that answers: at most three, the nearest last. */
  above: CommentView[]
  author: AuthorStrip
  /** What people decided about it before, the latest first. */
  history: { action: DecisionAction; by: string; guideline: number | null; at: string }[]
  /** Who else has it now. */
  claimedBy: string | null
  severity: number
  /** From then on it goes before the rest of its queue. */
  urgentAt: string | null
  /** What its person asks, and what was judged, where the decision answers an appeal. */
  appeal: AppealCard | null
  /** Who left it for others before, and why. */
  skips: { by: string; reason: SkipReason }[]
}

export interface AppealCard {
  ground: AppealGround
  words: string
  wish: AppealWish
  appealedAt: string
  /** The words as they were judged; empty for a sanction. */
  quote: string
  /** What the first moderator wrote. */
  note: string
  guideline: { number: number; title: string } | null
  sanction: { kind: SanctionKind; until: string | null } | null
}

/** What a moderator may know of a person: never an e-mail, never an address. Counting stops at `COUNTED`. */
export interface AuthorStrip {
  id: string
  name: string
  joinedAt: string
  approved: number
  removed: number
  sanctions: number
  standing: { kind: Standing['kind']; until: string | null }
}
