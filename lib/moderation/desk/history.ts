import { desc, eq } from 'drizzle-orm'
import { db } from '#db/connect'
import { decisions } from '#db/tables/cases'
import { guidelines } from '#db/tables/guidelines'
import { users } from '#db/tables/users'
import type { CaseCard } from './views.ts'

const MOST = 10

/** What people decided about a comment, the latest first. */
export async function listHistory(commentId: string | null): Promise<CaseCard['history']> {
  if (commentId === null) return []
  const rows = await db
    .select({
      action: decisions.action,
      by: users.name,
      guideline: guidelines.number,
      decidedAt: decisions.decidedAt,
    })
    .from(decisions)
    .innerJoin(users, eq(users.id, decisions.moderatorId))
    .leftJoin(guidelines, eq(guidelines.id, decisions.guidelineId))
    .where(eq(decisions.commentId, commentId))
    .orderBy(desc(decisions.decidedAt), desc(decisions.id))
    .limit(MOST)
  return rows.map(({ decidedAt, ...row }) => ({ ...row, at: decidedAt.toISOString() }))
}
