import { eq } from 'drizzle-orm'
import { db } from '#db/connect'
import { articles } from '#db/tables/articles'
import { cases, claims } from '#db/tables/cases'
import { findAtDesk, listAbove } from '#lib/comments/queries/at-desk'
import { listFindings } from '#lib/comments/queries/list-findings'
import { listReports } from '#lib/comments/queries/list-reports'
import { refuseUnless } from '#lib/ground/refusal'
import type { Person, Viewer } from '#lib/users/policy'
import { holders, isHeldByAnother } from '../claims/claimed.ts'
import { listSkips, readAppealCard } from '../desk/appealed-card.ts'
import { readAuthorStrip } from '../desk/author-strip.ts'
import { marksOf, shortReason } from '../desk/findings.ts'
import { listHistory } from '../desk/history.ts'
import { refuseUnlessStaff } from '../desk/staff-only.ts'
import type { CaseCard } from '../desk/views.ts'
import { mayDecide } from '../policy.ts'

/** How many comments above are shown. */
const NEAREST = 3

/** One case with everything that helps to decide it. Refuses a case about the one who asks. */
export async function readCase(viewer: Viewer, { id }: { id: string }, now: Date): Promise<CaseCard> {
  refuseUnlessStaff(viewer)
  const found = await findCase(viewer, id, now)
  const { personId, subjectId, commentId, openedAt, dueAt, closedAt, urgentAt, article, claimedBy, ...about } = found
  refuseUnless(mayDecide(viewer, { personId }), 'forbidden', 'own-comment')
  const { comment, typed, why } = await readWords(viewer, commentId)
  return {
    ...about,
    openedAt: openedAt.toISOString(),
    dueAt: dueAt.toISOString(),
    closedAt: closedAt?.toISOString() ?? null,
    urgentAt: urgentAt?.toISOString() ?? null,
    comment,
    typed,
    why,
    reports: await listReports(viewer, id),
    article,
    above: await listAbove(viewer, comment?.parentId ?? null, NEAREST),
    author: await readAuthorStrip(personId, now),
    history: await listHistory({ subject: about.subject, subjectId, personId, commentId }),
    claimedBy,
    appeal: await readAppealCard(id),
    skips: await listSkips(id),
  }
}

async function findCase(viewer: Person, id: string, now: Date) {
  const [found] = await db
    .select({
      id: cases.id,
      subject: cases.subject,
      subjectId: cases.subjectId,
      queue: cases.queue,
      commentId: cases.commentId,
      personId: cases.personId,
      openedAt: cases.openedAt,
      dueAt: cases.dueAt,
      urgentAt: cases.urgentAt,
      severity: cases.severity,
      closedAt: cases.closedAt,
      article: { slug: articles.slug, headline: articles.headline },
      claimedBy: holders.name,
    })
    .from(cases)
    .leftJoin(articles, eq(articles.id, cases.articleId))
    .leftJoin(claims, isHeldByAnother(viewer, now))
    .leftJoin(holders, eq(holders.id, claims.moderatorId))
    .where(eq(cases.id, id))
  refuseUnless(found, 'not-found', 'case-gone')
  return found
}

/** The comment, and what the rules found in the words that stand now. */
async function readWords(
  viewer: Person,
  commentId: string | null,
): Promise<Pick<CaseCard, 'comment' | 'typed' | 'why'>> {
  const found = commentId === null ? undefined : await findAtDesk(viewer, commentId)
  if (!found) return { comment: null, typed: null, why: [] }
  const { comment, typed: body } = found
  const findings = await listFindings(viewer, [comment.id])
  const why = findings.map((it) => ({ rule: it.rule, sentence: shortReason(it) }))
  return { comment, typed: body === null ? null : { body, marks: marksOf(findings, body.length) }, why }
}
