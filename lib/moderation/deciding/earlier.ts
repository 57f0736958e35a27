import { and, desc, eq, isNull, ne } from 'drizzle-orm'
import type { Db } from '#db/database'
import { cases, decisions } from '#db/tables/cases'
import type { Carried } from './carry-out.ts'

/** The decision in force about the same comment or name that said the opposite, which this one turns round. */
export async function earlierDecision(tx: Db, { judged, deciding }: Carried): Promise<string | null> {
  const { subject, subjectId } = judged.about
  if (deciding.action === 'escalate') return null
  const [last] = await tx
    .select({ id: decisions.id, action: decisions.action })
    .from(decisions)
    .innerJoin(cases, eq(cases.id, decisions.caseId))
    .where(
      and(
        eq(cases.subject, subject),
        eq(cases.subjectId, subjectId),
        isNull(decisions.undoneAt),
        ne(decisions.action, 'escalate'),
      ),
    )
    .orderBy(desc(decisions.decidedAt), desc(decisions.id))
    .limit(1)
  return last && last.action !== deciding.action ? last.id : null
}
