import { count, eq } from 'drizzle-orm'
import type { Role, SanctionKind } from '#db/choices'
import { sanctionKinds } from '#db/choices'
import { db } from '#db/connect'
import { reports } from '#db/tables/cases'
import { notes } from '#db/tables/notes'
import { users } from '#db/tables/users'
import { refuseUnless } from '#lib/ground/refusal'
import { MODERATORS_LONGEST, maySanction } from '#lib/sanctions/policy'
import { listSanctions, type SanctionView } from '#lib/sanctions/queries/list-sanctions'
import type { Viewer } from '#lib/users/policy'
import { readAuthorStrip } from '../desk/author-strip.ts'
import { refuseUnlessStaff } from '../desk/staff-only.ts'
import type { AuthorStrip } from '../desk/views.ts'

/** A person as the desk knows them: never an e-mail, never an address. */
export interface Author extends AuthorStrip {
  role: Role
  badge: string | null
  isSelf: boolean
  notes: number
  /** How many of their own reports were upheld, declined, and are not answered yet. */
  reported: { upheld: number; declined: number; open: number }
  inForce: SanctionView[]
  /** The sanctions the viewer may impose on them; a suspension as long as a moderator's may be. */
  may: SanctionKind[]
}

/** Everything staff may know of a person before they read the timeline. */
export async function readAuthor(viewer: Viewer, userId: string, now: Date): Promise<Author> {
  refuseUnlessStaff(viewer)
  const [person] = await db.select({ role: users.role, badge: users.badge }).from(users).where(eq(users.id, userId))
  refuseUnless(person, 'not-found', 'not-found')
  const strip = await readAuthorStrip(userId, now)
  const { items } = await listSanctions(viewer, { userId }, now)
  const isSelf = viewer.id === userId
  const until = (kind: SanctionKind) => (kind === 'suspension' ? new Date(now.getTime() + MODERATORS_LONGEST) : null)
  return {
    ...strip,
    ...person,
    isSelf,
    notes: isSelf ? 0 : await db.$count(notes, eq(notes.userId, userId)),
    reported: await reportedBy(userId),
    inForce: items.filter((it) => it.inForce),
    may: sanctionKinds.filter((kind) =>
      maySanction(viewer, { id: userId, role: person.role }, { kind, imposedAt: now, until: until(kind) }),
    ),
  }
}

async function reportedBy(userId: string): Promise<Author['reported']> {
  const rows = await db
    .select({ outcome: reports.outcome, n: count() })
    .from(reports)
    .where(eq(reports.reporterId, userId))
    .groupBy(reports.outcome)
  const n = (outcome: 'upheld' | 'declined' | null) => rows.find((it) => it.outcome === outcome)?.n ?? 0
  return { upheld: n('upheld'), declined: n('declined'), open: n(null) }
}
