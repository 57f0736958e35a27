import type { CommentStatus, DecisionAction, Outcome } from '#db/choices'

/** What follows from screening for a new comment. `refuse` and `guide` store nothing, so nothing follows from them. */
export const statusAfterScreening = (outcome: Outcome): 'held' | 'published' =>
  outcome === 'hold' ? 'held' : 'published'

/** What follows from a person's decision. An escalation leaves things as they are. */
export const statusAfterDecision = (action: DecisionAction, before: CommentStatus): CommentStatus =>
  ({ approve: 'published', remove: 'removed', escalate: before })[action] as CommentStatus

/**
 * What follows from an edit, screened again: what waits goes on waiting, and what a person decided on goes back to the
 * desk, because they decided on other words.
 */
export const statusAfterEdit = (
  before: CommentStatus,
  { outcome, decided }: { outcome: Outcome; decided: boolean },
): 'held' | 'published' =>
  before === 'held' || decided || statusAfterScreening(outcome) === 'held' ? 'held' : 'published'

/** Readers see it: published, or once published and with something published below it (a stub). */
export const isShown = (comment: { status: CommentStatus; publishedAt: Date | null; descendants: number }): boolean =>
  comment.status === 'published' || (comment.publishedAt !== null && comment.descendants > 0)
