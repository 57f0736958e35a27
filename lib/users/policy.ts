import type { Role, SanctionKind } from '#db/choices'

export type { Role }

/** Whoever is asking. Every query and every verb takes one first. */
export type Viewer = Visitor | Person
export interface Visitor {
  kind: 'visitor'
}
export interface Person {
  kind: 'person'
  id: string
  name: string
  role: Role
  badge: string | null
  /** The session they are signed in with. */
  sessionId: string
  /** When they signed in, or showed again that it is them. */
  confirmedAt: Date
  standing: Standing
  joinedAt: Date
  /** Staff of a site that asks one-time codes of its staff, and has none yet: until then a reader. */
  lacksCodes?: boolean
  /** How many notices they have not read, as far as they are counted. */
  unread: number
  /** How conversations open for them, as one word; nothing when they never said. */
  reading?: string | null
}

/** What sanctions in force mean for a person now. `until` is absent for good, or when there is no end yet. */
export interface Standing {
  kind: 'good' | Exclude<SanctionKind, 'warning'>
  until: Date | null
  reason: string | null
}

/** Whoever runs the command line on the machine itself: may do what an admin may, and has no account. */
export interface Operator {
  kind: 'operator'
}

export const visitor: Visitor = { kind: 'visitor' }
export const operator: Operator = { kind: 'operator' }
export const goodStanding: Standing = { kind: 'good', until: null, reason: null }

const rank: Record<Role, number> = { reader: 0, moderator: 1, admin: 2 }
const severity: Record<Standing['kind'], number> = { good: 0, hold: 1, suspension: 2, ban: 3 }

export const isSignedIn = (viewer: Viewer): viewer is Person => viewer.kind === 'person'

/** May speak at all: neither suspended nor banned. */
export const maySpeak = (person: Person): boolean => severity[person.standing.kind] < severity.suspension

/** Holds at least this role, and is neither suspended nor banned. */
export const isAtLeast = (viewer: Viewer, role: Role): viewer is Person =>
  isSignedIn(viewer) && maySpeak(viewer) && rank[viewer.role] >= rank[role] && !(viewer.lacksCodes && rank[role] > 0)

export const isStaff = (viewer: Viewer): viewer is Person => isAtLeast(viewer, 'moderator')
export const isAdmin = (viewer: Viewer): viewer is Person => isAtLeast(viewer, 'admin')

export const isOperator = (viewer: Viewer | Operator): viewer is Operator => viewer.kind === 'operator'

/** Whom the record names: the operator has no account. */
export const actorOf = (viewer: Viewer | Operator): string | null => (viewer.kind === 'person' ? viewer.id : null)

/** Admins give roles, and never to themselves. */
export const mayGiveRole = (viewer: Viewer, user: { id: string }): viewer is Person =>
  isAdmin(viewer) && viewer.id !== user.id

/** One-time codes are for staff, also for those who may not act before they have them. */
export const mayUseCodes = (person: Person): boolean => maySpeak(person) && rank[person.role] > 0

/** Accounts that nobody registered are made by the operator. */
export const mayCreateUser = (viewer: Viewer | Operator): boolean => isOperator(viewer) || isAdmin(viewer)

/** More unread notices than 99 are not counted. */
export const MOST_UNREAD = 100

/** The figure of unread notices as it is shown, when a page is made and when it moves. */
export const unreadFigure = (unread: number): string => (unread < MOST_UNREAD ? String(unread) : `${MOST_UNREAD - 1}+`)

export const SHORTEST_PASSWORD = 10
export const LONGEST_PASSWORD = 200

const HOUR = 3_600_000

const CONFIRMED = HOUR / 4

/** Whether they signed in, or showed that it is them, within the last quarter of an hour. */
export const isConfirmed = ({ confirmedAt }: Person, now: Date): boolean =>
  now.getTime() - confirmedAt.getTime() < CONFIRMED

/** For how long someone stays signed in, in milliseconds. */
export const sessionLength = (role: Role): number => (role === 'reader' ? 30 * 24 * HOUR : 12 * HOUR)

/** The kinds of sanction that mean more than a standing does. */
export const stricterThan = (standing: Standing['kind']) =>
  (['hold', 'suspension', 'ban'] as const).filter((kind) => severity[kind] > severity[standing])

/** Of several sanctions in force, the strictest says what standing is; of equals, the one that lasts longest. */
export function standingOf(inForce: { kind: SanctionKind; until: Date | null; reason: string }[]): Standing {
  return inForce.reduce<Standing>((worst, { kind, until, reason }) => {
    if (kind === 'warning') return worst
    const stricter = severity[kind] - severity[worst.kind]
    const longer = stricter === 0 && (until?.getTime() ?? Infinity) > (worst.until?.getTime() ?? Infinity)
    return stricter > 0 || longer ? { kind, until, reason } : worst
  }, goodStanding)
}
