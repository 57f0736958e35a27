import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm'
import { db, write } from '#db/connect'
import type { Db } from '#db/database'
import { cases, claims } from '#db/tables/cases'
import { comments } from '#db/tables/comments'
import { guidelines } from '#db/tables/guidelines'
import { bulkItems, bulks } from '#db/tables/moderation'
import { record } from '#lib/ground/events'
import { enqueue } from '#lib/ground/jobs'
import { caseAbout } from '../claims/case-about.ts'
import { carryOut } from '../deciding/carry-out.ts'
import type { Judged } from '../deciding/judged.ts'

/** Decisions in one transaction: few, so that nobody who writes waits long. */
const AT_ONCE = 10

type Bulk = typeof bulks.$inferSelect
type Item = typeof bulkItems.$inferSelect

/** Carries a bulk out, a few comments at a time; one that has changed since is left alone. It goes on where it stopped. */
export async function runBulk(input: Record<string, unknown>, { now }: { now: Date }): Promise<void> {
  const [bulk] = await db
    .select()
    .from(bulks)
    .where(and(eq(bulks.id, String(input.bulk)), eq(bulks.state, 'running')))
  if (!bulk) return
  while (await runSome(bulk, now));
  await finish(bulk, now)
}

async function runSome(bulk: Bulk, now: Date): Promise<boolean> {
  return write(async (tx) => {
    const items = await tx
      .select()
      .from(bulkItems)
      .where(and(eq(bulkItems.bulkId, bulk.id), isNull(bulkItems.outcome)))
      .orderBy(asc(bulkItems.id))
      .limit(AT_ONCE)
    for (const item of items) await runOne(tx, bulk, item, now)
    return items.length === AT_ONCE
  })
}

async function runOne(tx: Db, bulk: Bulk, item: Item, now: Date): Promise<void> {
  const judged = await judgeItem(tx, bulk, item, now)
  const decisionId = judged ? await decideItem(tx, bulk, judged, now) : null
  await tx
    .update(bulkItems)
    .set({ outcome: decisionId ? 'decided' : 'changed', decisionId })
    .where(eq(bulkItems.id, item.id))
}

async function decideItem(tx: Db, bulk: Bulk, judged: Judged, now: Date): Promise<string> {
  const { action, note, undoUntil, id: bulkId } = bulk
  const deciding = { action, note, undoUntil: undoUntil!, bulkId }
  const { id, happening } = await carryOut(tx, { id: bulk.moderatorId }, { judged, deciding }, now)
  await record(tx, happening, now)
  return id
}

/** The comment with its case, if it is still what the preview showed and nobody else is at it. */
async function judgeItem(tx: Db, bulk: Bulk, item: Item, now: Date): Promise<Judged | undefined> {
  const [comment] = await tx.select().from(comments).where(eq(comments.id, item.commentId))
  if (comment?.revision !== item.revision || comment.status !== item.status) return undefined
  const caseId = await caseAbout(tx, comment.id, now)
  const [about] = await tx.select().from(cases).where(eq(cases.id, caseId))
  const [held] = await tx.select().from(claims).where(eq(claims.caseId, caseId))
  const taken = held && held.moderatorId !== bulk.moderatorId && held.expiresAt > now
  if (taken || about!.queue === 'escalated' || about!.queue === 'appeals') return undefined
  return { about: about!, comment, guideline: await guidelineOf(tx, bulk), appeal: undefined }
}

async function guidelineOf(tx: Db, { guidelineId }: Bulk): Promise<Judged['guideline']> {
  if (guidelineId === null) return undefined
  const [guideline] = await tx.select().from(guidelines).where(eq(guidelines.id, guidelineId))
  return guideline
}

/** One notice per author, when the bulk can no longer be undone: of the first decision, which names its bulk. */
async function finish(bulk: Bulk, now: Date): Promise<void> {
  await write(async (tx) => {
    await tx.update(bulks).set({ state: 'done', finishedAt: now }).where(eq(bulks.id, bulk.id))
    const decided = await tx
      .select({ personId: bulkItems.personId, decision: bulkItems.decisionId })
      .from(bulkItems)
      .where(and(eq(bulkItems.bulkId, bulk.id), isNotNull(bulkItems.decisionId)))
      .orderBy(asc(bulkItems.id))
    const firsts = new Map(decided.toReversed().map((it) => [it.personId, it.decision]))
    for (const [personId, decision] of firsts) {
      const key = `tell-of-decision:${bulk.id}:${personId}`
      const input = { decision, bulk: bulk.id }
      await enqueue(tx, { name: 'tell-of-decision', input, key, runAt: bulk.undoUntil ?? now }, now)
    }
  })
}
