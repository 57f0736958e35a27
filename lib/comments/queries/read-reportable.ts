import { and, eq } from 'drizzle-orm'
import { db } from '#db/connect'
import { revisions } from '#db/tables/comments'
import { users } from '#db/tables/users'
import { refuseUnless } from '#lib/ground/refusal'
import { excerpt } from '#lib/ground/text/excerpt'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { isAuthor } from '../policy.ts'
import { reportedComment } from '../reporting/reported-comment.ts'
import { reportedName } from '../reporting/reported-name.ts'
import { hasReported, refuseUnlessMayReport } from '../reporting/reporter.ts'

const LONGEST = 200

export interface ReportableComment {
  id: string
  slug: string
  authorId: string
  name: string
  /** Its first words, as plain text on one line. */
  line: string
  /** The one who asks has reported it before. */
  reported: boolean
}

/** A comment that somebody is about to report. Refuses what they cannot report; visitors may look. */
export async function readReportableComment(viewer: Viewer, commentId: string): Promise<ReportableComment> {
  const { slug, revision, authorId, id } = await reportedComment(db, viewer, commentId)
  refuseUnless(!isAuthor(viewer, { authorId }), 'forbidden', 'report-own')
  if (isSignedIn(viewer)) refuseUnlessMayReport(viewer)
  const [said] = await db
    .select({ name: users.name, body: revisions.body })
    .from(revisions)
    .innerJoin(users, eq(users.id, authorId))
    .where(and(eq(revisions.commentId, id), eq(revisions.number, revision)))
  const { name = '', body = '' } = said ?? {}
  const reported = await hasReported(db, viewer, { subject: 'comment', subjectId: id })
  return { id, slug, authorId, name, line: excerpt(body, LONGEST), reported }
}

/** A display name that somebody is about to report. Refuses what they cannot report; visitors may look. */
export async function readReportableName(
  viewer: Viewer,
  userId: string,
): Promise<{ id: string; name: string; reported: boolean }> {
  const person = await reportedName(db, userId)
  refuseUnless(!isAuthor(viewer, { authorId: userId }), 'forbidden', 'report-own-name')
  if (isSignedIn(viewer)) refuseUnlessMayReport(viewer)
  return { ...person, reported: await hasReported(db, viewer, { subject: 'name', subjectId: userId }) }
}
