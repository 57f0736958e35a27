import type { CommentStatus, Queue } from '#db/choices'

/** Everything that says where a case stands. */
export interface CaseFacts {
  /** What it is about is a comment with this status; null for a name or a sanction. */
  status: CommentStatus | null
  /** A moderator handed it up. */
  escalated: boolean
  /** Its person asks again and has no answer yet. */
  appealed: boolean
  /** Reports since it was opened. */
  reports: number
  /** A person has decided it. */
  decided: boolean
}

/** The first queue that fits, or nothing when there is nothing left to decide. */
export function queueFor({ status, escalated, appealed, reports, decided }: CaseFacts): Queue | null {
  if (decided || status === 'withdrawn') return null
  if (escalated) return 'escalated'
  if (appealed) return 'appeals'
  if (reports > 0) return 'reported'
  return status === 'held' ? 'waiting' : 'unreviewed'
}
