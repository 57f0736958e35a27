import { eq, inArray } from 'drizzle-orm'
import { decisions } from '#db/tables/cases'
import { appeals } from '#db/tables/moderation'
import { say } from '#lib/ground/catalogue/say'
import { statementPath } from './parts.ts'
import type { Storyteller } from './story.ts'

/** How an appeal was answered. */
export const answered: Storyteller = async (from, ids) => {
  const { id, outcome, statementId } = appeals
  const rows = await from
    .select({ id, outcome, statementId, note: decisions.note })
    .from(appeals)
    .leftJoin(decisions, eq(decisions.id, appeals.decisionId))
    .where(inArray(id, ids))
  return new Map(
    rows.map((row) => [
      row.id,
      {
        subject: say('notice.appeal.subject'),
        sentence: say(`notice.appeal.${row.outcome ?? 'upheld'}`),
        words: row.note || null,
        href: statementPath(row.statementId),
        gone: row.outcome === null,
      },
    ]),
  )
}
