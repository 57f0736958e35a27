import { and, eq, exists, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import { alias } from '#db/alias'
import type { Db } from '#db/database'
import { cases, decisions } from '#db/tables/cases'
import { appeals } from '#db/tables/moderation'
import { sanctions } from '#db/tables/users'
import { refuseUnless } from '#lib/ground/refusal'

/** Whoever wants to decide. */
type Decider = { id: string }

const earlier = alias(cases, 'earlier')

/** The moderator has decided something about what the case is about, or imposed the sanction. */
const hasDecided = (tx: Db, viewer: Decider): SQL | undefined =>
  or(
    exists(
      tx
        .select({ id: decisions.id })
        .from(decisions)
        .innerJoin(earlier, eq(earlier.id, decisions.caseId))
        .where(
          and(
            eq(earlier.subject, cases.subject),
            eq(earlier.subjectId, cases.subjectId),
            eq(decisions.moderatorId, viewer.id),
            isNull(decisions.undoneAt),
          ),
        ),
    ),
    exists(
      tx
        .select({ id: sanctions.id })
        .from(sanctions)
        .where(and(eq(sanctions.id, cases.subjectId), eq(sanctions.byId, viewer.id))),
    ),
  )

const isAppealed = (tx: Db) =>
  exists(
    tx
      .select({ id: appeals.id })
      .from(appeals)
      .where(and(eq(appeals.caseId, cases.id), isNull(appeals.outcome))),
  )

const hasEscalated = (tx: Db, viewer: Decider) =>
  exists(
    tx
      .select({ id: decisions.id })
      .from(decisions)
      .where(
        and(
          eq(decisions.caseId, cases.id),
          eq(decisions.action, 'escalate'),
          eq(decisions.moderatorId, viewer.id),
          isNull(decisions.undoneAt),
        ),
      ),
  )

/** A case this moderator may decide: not about them, not escalated by them, and on appeal nothing they decided before. */
export const isImpartial = (tx: Db, viewer: Decider): SQL | undefined =>
  and(
    ne(cases.personId, viewer.id),
    or(ne(cases.queue, 'escalated'), notEscalated(tx, viewer)),
    or(sql`${cases.queue} not in ('appeals', 'escalated')`, notBefore(tx, viewer)),
  )

const notEscalated = (tx: Db, viewer: Decider) => sql`not ${hasEscalated(tx, viewer)}`
const notBefore = (tx: Db, viewer: Decider) => sql`not (${isAppealed(tx)} and ${hasDecided(tx, viewer)})`

/** What was escalated, and what is appealed, is decided by someone who has not decided it before. */
export async function refuseUnlessImpartial(tx: Db, viewer: Decider, { id }: { id: string }): Promise<void> {
  const one = (condition: SQL | undefined) => sql<number>`case when ${condition} then 1 else 0 end`.mapWith(Number)
  const [found] = await tx
    .select({
      escalated: one(and(eq(cases.queue, 'escalated'), hasEscalated(tx, viewer))),
      before: one(and(isAppealed(tx), hasDecided(tx, viewer))),
    })
    .from(cases)
    .where(eq(cases.id, id))
  refuseUnless(found?.escalated !== 1, 'forbidden', 'own-escalation')
  refuseUnless(found?.before !== 1, 'forbidden', 'decided-before')
}
