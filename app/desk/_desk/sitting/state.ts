import type { CaseCard } from '#lib/moderation/desk/views'

/** A case in hand: its card, its claim, and until when that lasts by this machine's own clock, in milliseconds. */
export interface Held {
  card: CaseCard
  claim: string
  until: number
}

/** The last decision, while it can be undone. */
export interface Undo {
  decision: string
  caseId: string
  commentId: string | null
  until: number
}

export type Shown =
  | { kind: 'fetching' }
  /** `before` holds the words as they were when they changed under the moderator's eyes. */
  | { kind: 'held'; held: Held; lost: boolean; before: string | null }
  /** Only to read: it is closed, or another has it. */
  | { kind: 'reading'; card: CaseCard }
  /** The site had no case to give, or gave no answer that could be used. */
  | { kind: 'nothing'; refused: boolean }
  /** Everything was given back while the moderator rests. */
  | { kind: 'break' }

export interface SittingState {
  shown: Shown
  /** Claimed already, to be shown next. */
  ahead: Held | null
  /** Nothing is sent twice: while one thing is on its way, no other starts. */
  busy: boolean
  /** What is shown has been seen, so that it may be decided. */
  armed: boolean
  /** Cases left for others. */
  skipped: readonly string[]
  /** Counts up whenever something else is shown: focus goes to its heading. */
  turn: number
  /** What can still be taken back, until when by this machine's clock. */
  undo: Undo | null
  /** The comment to decide about again, after an undo came too late. */
  reverse: string | null
  /** What was said last: by the site when it refused (then with a code), or by the desk. */
  said: { code: string | null; message: string } | null
}

export const startOf = (reading: CaseCard | undefined): SittingState => ({
  shown: reading ? { kind: 'reading', card: reading } : { kind: 'fetching' },
  ahead: null,
  busy: false,
  armed: true,
  skipped: [],
  turn: 0,
  undo: null,
  reverse: null,
  said: null,
})

export const cardIn = (shown: Shown): CaseCard | null =>
  shown.kind === 'held' ? shown.held.card : shown.kind === 'reading' ? shown.card : null
