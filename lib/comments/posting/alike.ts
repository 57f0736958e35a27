import { and, desc, eq, gte, inArray, ne, sql } from 'drizzle-orm'
import type { Db } from '#db/database'
import { prepared } from '#db/prepared'
import { comments, revisions } from '#db/tables/comments'
import { likenesses } from '#db/tables/screening'
import { firstIdAt } from '#lib/ground/ids'
import { fold } from '#lib/ground/text/fold'
import { BAND_COUNT, bandsOf, likeness, NEARLY } from '#lib/screening/likeness'
import { ALIKE_WITHIN, REMOVED_WITHIN } from '#lib/screening/policy'
import type { Facts } from '#lib/screening/rule'

const MOST_MET = 200
const MOST_COMPARED = 20
const none = { authors: 0, removed: 0 }

interface Said {
  folded: string
  authorId: string
  /** The comment itself, where it is edited. */
  commentId: string | null
  now: Date
}

/** Other comments that say nearly the same. Two statements at most, however many there are. */
export async function alikeTo(tx: Db, { folded, authorId, commentId, now }: Said): Promise<Facts['alike']> {
  const bands = bandsOf(folded)
  if (bands.length === 0) return none
  const since = firstIdAt(new Date(now.getTime() - REMOVED_WITHIN))
  const met = await prepared(tx, 'likenesses', metBy).execute({ ...named(bands), since })
  const likely = mostMet(met.map((it) => it.commentId).filter((id) => id !== commentId))
  if (likely.length === 0) return none
  const rows = await wordsOf(tx, likely)
  const alike = rows.filter(({ body }) => likeness(fold(body), folded) >= NEARLY)
  const recent = firstIdAt(new Date(now.getTime() - ALIKE_WITHIN))
  const others = alike.filter((it) => it.authorId !== authorId && it.id >= recent)
  return {
    authors: new Set(others.map((it) => it.authorId)).size,
    removed: alike.filter((it) => it.status === 'removed').length,
  }
}

/** Keeps what makes later comments meet this one. */
export async function keepLikeness(
  tx: Db,
  { commentId, folded }: { commentId: string; folded: string },
): Promise<void> {
  const bands = bandsOf(folded)
  if (bands.length > 0) await prepared(tx, 'keep-likeness', keep).execute({ ...named(bands), commentId })
}

/** The same after an edit. */
export async function replaceLikeness(tx: Db, made: { commentId: string; folded: string }): Promise<void> {
  await tx.delete(likenesses).where(eq(likenesses.commentId, made.commentId))
  await keepLikeness(tx, made)
}

const named = (bands: number[]) => Object.fromEntries(bands.map((band, at) => [`band${at}`, band]))
const bandPlaces = () => Array.from({ length: BAND_COUNT }, (_, at) => sql.placeholder(`band${at}`))

const metBy = (on: Db) =>
  on
    .select({ commentId: likenesses.commentId })
    .from(likenesses)
    .where(and(inArray(likenesses.band, bandPlaces()), gte(likenesses.commentId, sql.placeholder('since'))))
    .orderBy(desc(likenesses.commentId))
    .limit(MOST_MET)

const keep = (on: Db) =>
  on
    .insert(likenesses)
    .values(bandPlaces().map((band) => ({ band, commentId: sql.placeholder('commentId') })))
    .onConflictDoNothing()

const wordsOf = (tx: Db, ids: string[]) =>
  tx
    .select({ id: comments.id, authorId: comments.authorId, status: comments.status, body: revisions.body })
    .from(comments)
    .innerJoin(revisions, and(eq(revisions.commentId, comments.id), eq(revisions.number, comments.revision)))
    .where(and(inArray(comments.id, ids), ne(comments.status, 'withdrawn')))

/** Those that share most bands, as many as are worth comparing word for word. */
function mostMet(ids: string[]): string[] {
  const times = new Map<string, number>()
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1)
  return [...times]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST_COMPARED)
    .map(([id]) => id)
}
