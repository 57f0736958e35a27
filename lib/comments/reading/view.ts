import type { CommentStatus, Role } from '#db/choices'

/** A comment as one reader may see it. */
export interface CommentView {
  id: string
  parentId: string | null
  depth: number
  /** Nobody, for a stub. */
  author: { id: string; name: string; role: Role; badge: string | null } | null
  /** Whom it answers, when readers may know. */
  answers: { id: string; name: string } | null
  html: string
  postedAt: string
  editedAt: string | null
  status: CommentStatus
  revision: number
  recommends: number
  /** Whether the one who asks has recommended it; absent for visitors. */
  recommended?: boolean
  /** Whether the one who asks has muted its author. */
  muted?: boolean
  mine: boolean
  /** Somebody else published it since the viewer's last visit. */
  isNew?: boolean
  picked: boolean
  /** The guideline a removal cites. */
  guideline: { number: number; title: string } | null
  /** The statement of reasons for a removal, for its author. */
  statement?: string
  /** Why it waits, in a sentence per rule, for its author. */
  why: string[]
  /** Direct replies that are shown, here or behind `moreReplies`. */
  replyCount: number
  replies: CommentView[]
  moreReplies: string | null
}

/** What others have said since somebody's last visit. */
export interface News {
  /** One more than is told of when there are more. */
  count: number
  firstId: string
}

/** A page of a conversation. */
export interface ConversationView {
  /** Published comments of the whole conversation. */
  total: number
  /** How far the chain had come: a stream that begins after it misses nothing. */
  newest: number
  open: boolean
  items: CommentView[]
  next: string | null
  previous: string | null
}
