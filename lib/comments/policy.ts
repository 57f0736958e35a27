import type { CommentStatus } from '#db/choices'
import { isSignedIn, isStaff, maySpeak, type Person, type Viewer } from '#lib/users/policy'

/** For how long an author may edit, in milliseconds. */
export const EDIT_FOR = 10 * 60_000
/** For how long words are kept while their writer signs in, in milliseconds, and how many of them, in UTF-16 units. */
export const DRAFT_FOR = 86_400_000
export const MAX_DRAFT = 50_000
/** What a report may add, and how long a notice of something illegal may be, in code points. */
export const MAX_REPORT = 1_000
export const MAX_EXPLANATION = 5_000
/** Reports a case shows; how many there are is said beside them. */
export const REPORTS_SHOWN = 20
/** Direct replies shown under a thread before "Show N more replies". */
export const FIRST_REPLIES = 3
/** Comments an expanded page holds at most. */
export const MOST_EXPANDED = 200
/** Deeper comments are not indented further; they say whom they answer. */
export const MAX_INDENT = 4

/** After how long away opening a conversation again is another visit, in milliseconds. */
export const VISIT_APART = 30 * 60_000
/** New comments that are counted; of more a reader is told "99+". */
export const MOST_NEW = 99

export const orders = ['newest', 'oldest', 'recommended'] as const
export const threadModes = ['collapsed', 'expanded', 'flat'] as const
export const pageSizes = [25, 50, 100] as const
export type Order = (typeof orders)[number]
export type ThreadMode = (typeof threadModes)[number]
export type PageSize = (typeof pageSizes)[number]

interface Authored {
  authorId: string
  status: CommentStatus
}

export const isAuthor = (viewer: Viewer, comment: { authorId: string }): boolean =>
  isSignedIn(viewer) && viewer.id === comment.authorId

/** Readers see what is published; its author and staff see what waits or was removed; withdrawn words nobody sees. */
export const maySeeWords = (viewer: Viewer, comment: Authored): boolean =>
  comment.status === 'published' || (comment.status !== 'withdrawn' && (isAuthor(viewer, comment) || isStaff(viewer)))

/** Its author, for ten minutes, while it stands or waits. */
export const mayEdit = (viewer: Viewer, comment: Authored & { postedAt: Date }, now: Date): viewer is Person =>
  isAuthor(viewer, comment) && isStanding(comment) && isEditable(comment, now)

export const isEditable = ({ postedAt }: { postedAt: Date }, now: Date): boolean =>
  now.getTime() - postedAt.getTime() <= EDIT_FOR

/** Published, or waiting to be. */
export const isStanding = ({ status }: { status: CommentStatus }): boolean =>
  status === 'published' || status === 'held'

export const mayWithdraw = (viewer: Viewer, comment: Authored): viewer is Person =>
  isAuthor(viewer, comment) && isStanding(comment)

/** Others' published comments. Visitors are asked to sign in on the way. */
export const mayRecommend = (viewer: Viewer, comment: Authored): boolean =>
  comment.status === 'published' && !isAuthor(viewer, comment) && !(isSignedIn(viewer) && !maySpeak(viewer))

export const mayPick = (viewer: Viewer, comment: Authored): viewer is Person =>
  isStaff(viewer) && comment.status === 'published' && !isAuthor(viewer, comment)

export const mayMute = (viewer: Viewer, comment: { authorId: string }): viewer is Person =>
  isSignedIn(viewer) && !isAuthor(viewer, comment)

/** Whoever may speak may report. Visitors are asked to sign in on the way; what is illegal anybody may tell. */
export const mayReport = (viewer: Viewer): viewer is Person => isSignedIn(viewer) && maySpeak(viewer)

/** Others' published comments. Visitors are shown the way to sign in. */
export const isReportable = (viewer: Viewer, comment: Authored): boolean =>
  comment.status === 'published' && !isAuthor(viewer, comment) && !(isSignedIn(viewer) && !mayReport(viewer))

/** When the visit before this one ended, so that what came later is new. Nothing on a first visit. */
export function endOfLastVisit(
  { visitedAt, previousAt }: { visitedAt: Date | null; previousAt: Date | null },
  now: Date,
): Date | null {
  if (!visitedAt) return null
  return now.getTime() - visitedAt.getTime() >= VISIT_APART ? visitedAt : previousAt
}

/** Nobody is told of anything that is taken back within this time, in milliseconds: as long as a decision can be. */
const SECOND_THOUGHTS = 10_000
export const toldAt = (now: Date): Date => new Date(now.getTime() + SECOND_THOUGHTS)
