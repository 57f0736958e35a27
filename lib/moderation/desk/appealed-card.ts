import { and, desc, eq, isNull } from 'drizzle-orm'
import { db } from '#db/connect'
import { guidelines } from '#db/tables/guidelines'
import { appeals, skips, statements } from '#db/tables/moderation'
import { sanctions, users } from '#db/tables/users'
import type { CaseCard } from './views.ts'

const MOST = 10

/** The appeal that waits for an answer on a case, with the text as it was judged. */
export async function readAppealCard(caseId: string): Promise<CaseCard['appeal']> {
  const [found] = await db
    .select({
      ground: appeals.ground,
      words: appeals.words,
      wish: appeals.wish,
      appealedAt: appeals.appealedAt,
      quote: statements.quote,
      note: statements.note,
      guideline: { number: guidelines.number, title: guidelines.title },
      sanction: { kind: sanctions.kind, until: sanctions.until },
    })
    .from(appeals)
    .innerJoin(statements, eq(statements.id, appeals.statementId))
    .leftJoin(guidelines, eq(guidelines.id, statements.guidelineId))
    .leftJoin(sanctions, eq(sanctions.id, statements.sanctionId))
    .where(and(eq(appeals.caseId, caseId), isNull(appeals.outcome)))
  if (!found) return null
  const { appealedAt, sanction, ...appeal } = found
  const imposed = sanction && { kind: sanction.kind, until: sanction.until?.toISOString() ?? null }
  return { ...appeal, sanction: imposed, appealedAt: appealedAt.toISOString() }
}

/** Who left a case for others and why, the latest first. */
export const listSkips = async (caseId: string): Promise<CaseCard['skips']> =>
  db
    .select({ by: users.name, reason: skips.reason })
    .from(skips)
    .innerJoin(users, eq(users.id, skips.moderatorId))
    .where(eq(skips.caseId, caseId))
    .orderBy(desc(skips.id))
    .limit(MOST)
