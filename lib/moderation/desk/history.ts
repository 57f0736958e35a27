import { and, desc, eq } from 'drizzle-orm'
import { db } from '#db/connect'
import { cases, decisions } from '#db/tables/cases'
import { guidelines } from '#db/tables/guidelines'
import { users } from '#db/tables/users'
import type { CaseCard } from './views.ts'

const MOST = 10

type About = Pick<typeof cases.$inferSelect, 'subject' | 'subjectId' | 'personId' | 'commentId'>

/** What people decided about a comment or a name, the latest first. */
export async function listHistory(about: About): Promise<CaseCard['history']> {
  const rows = await db
    .select({
      action: decisions.action,
      by: users.name,
      guideline: guidelines.number,
      decidedAt: decisions.decidedAt,
    })
    .from(decisions)
    .innerJoin(cases, eq(cases.id, decisions.caseId))
    .innerJoin(users, eq(users.id, decisions.moderatorId))
    .leftJoin(guidelines, eq(guidelines.id, decisions.guidelineId))
    .where(isAbout(about))
    .orderBy(desc(decisions.decidedAt), desc(decisions.id))
    .limit(MOST)
  return rows.map(({ decidedAt, ...row }) => ({ ...row, at: decidedAt.toISOString() }))
}

const isAbout = ({ subject, subjectId, personId, commentId }: About) =>
  commentId === null
    ? and(eq(cases.subject, subject), eq(cases.subjectId, subjectId), eq(cases.personId, personId))
    : eq(decisions.commentId, commentId)
