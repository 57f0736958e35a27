import type { SanctionKind } from '#db/choices'
import { isAdmin, isSignedIn, isStaff, type Person, type Role, type Viewer } from '#lib/users/policy'

const DAY = 86_400_000
/** For how long a moderator may suspend somebody, in days and in milliseconds. */
export const MODERATORS_MOST_DAYS = 30
export const MODERATORS_LONGEST = MODERATORS_MOST_DAYS * DAY
/** A form takes a suspension in days. */
export const MOST_DAYS = 3_650
export const MAX_REASON = 500
/** Sanctions a page. */
export const PAGE_SIZE = 50

/** When a sanction begins and ends; without an end it stays until it is lifted. */
export interface Term {
  kind: SanctionKind
  imposedAt: Date
  until: Date | null
}

/** Admins sanction anyone else; moderators warn, hold and suspend readers, for up to thirty days. Nobody themselves. */
export const maySanction = (viewer: Viewer, user: { id: string; role: Role }, term: Term): viewer is Person =>
  isStaff(viewer) && viewer.id !== user.id && (isAdmin(viewer) || (user.role === 'reader' && isModerators(term)))

/** Sanctions are seen by staff, and by whoever they are about. */
export const maySeeSanctions = (viewer: Viewer, userId: string): viewer is Person =>
  isSignedIn(viewer) && (viewer.id === userId || isStaff(viewer))

export const isInForce = (sanction: { until: Date | null; liftedAt: Date | null }, now: Date): boolean =>
  sanction.liftedAt === null && (sanction.until === null || sanction.until > now)

/** Whether a sanction changes anything beside those in force: a warning always does, a shorter suspension never. */
export const addsTo = (inForce: Omit<Term, 'imposedAt'>[], { kind, until }: Term): boolean =>
  kind === 'warning' || !inForce.some((it) => it.kind === kind && endOf(it) >= endOf({ until }))

const endOf = ({ until }: { until: Date | null }) => until?.getTime() ?? Number.POSITIVE_INFINITY

const isModerators = ({ kind, imposedAt, until }: Term) =>
  kind === 'warning' || kind === 'hold' || (kind === 'suspension' && isShort({ imposedAt, until }))

const isShort = ({ imposedAt, until }: Omit<Term, 'kind'>) =>
  until !== null && until.getTime() - imposedAt.getTime() <= MODERATORS_LONGEST
