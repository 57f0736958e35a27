import { inArray, lt } from 'drizzle-orm'
import { type Head, heads } from '#db/choices'
import { write } from '#db/connect'
import type { Db } from '#db/database'
import { hostTallies, likenesses, models } from '#db/tables/screening'
import { record } from '#lib/ground/events'
import { firstIdAt, idAt } from '#lib/ground/ids'
import { type Learned, learn } from '#lib/screening/learn'
import { REMOVED_WITHIN } from '#lib/screening/policy'
import { headOf, isWorthShowing } from '../policy.ts'
import { countUp } from '../proposing/apply.ts'
import { type Decided, listDecided } from './decided.ts'
import { type HostTally, talliesOf } from './tallies.ts'

/** What a training came to: the figures of each head that had anything to learn. */
export type Trained = Partial<Record<Head, Record<string, number>>>

const CHUNK = 500

/** Learns from what people decided, afresh every time, and counts where links led. What is erased is learned no more. */
export async function train(now: Date): Promise<Trained> {
  const decided = await listDecided(now)
  const learned = heads.flatMap((head) => {
    const made = learn(examplesFor(head, decided))
    return made ? [{ head, ...made }] : []
  })
  const tallies = talliesOf(decided)
  await write(async (tx) => {
    await replaceModels(tx, learned, now)
    await replaceTallies(tx, tallies)
    await tx.delete(likenesses).where(lt(likenesses.commentId, firstIdAt(new Date(now.getTime() - REMOVED_WITHIN))))
    await countUp(tx, 'score', { now })
    const details = { decisions: decided.length, heads: learned.map(({ head }) => head) }
    await record(tx, { name: 'score.trained', subjectId: 'score', details }, now)
  })
  return Object.fromEntries(learned.map(({ head, figures }) => [head, withShown(figures)]))
}

/** Removals for another reason are no examples of this one, and so are what people approved. */
const examplesFor = (head: Head, decided: readonly Decided[]) =>
  decided.map(({ body, removed, guideline, at }) => ({ body, at, removed: removed && headOf(guideline) === head }))

const withShown = (figures: Record<string, number>) => ({ ...figures, shown: Number(isWorthShowing(figures)) })

async function replaceModels(tx: Db, learned: (Learned & { head: Head })[], now: Date): Promise<void> {
  await tx.delete(models).where(inArray(models.head, [...heads]))
  const rows = learned.map(({ head, weights, figures }) => ({
    id: idAt(now),
    head,
    weights,
    figures: withShown(figures),
    trainedAt: now,
  }))
  if (rows.length > 0) await tx.insert(models).values(rows)
}

async function replaceTallies(tx: Db, tallies: HostTally[]): Promise<void> {
  await tx.delete(hostTallies)
  for (let at = 0; at < tallies.length; at += CHUNK) await insertTallies(tx, tallies.slice(at, at + CHUNK))
}

const insertTallies = (tx: Db, some: HostTally[]) => tx.insert(hostTallies).values(some)
