import { and, desc, eq, inArray } from 'drizzle-orm'
import { db } from '#db/connect'
import { comments, revisions } from '#db/tables/comments'
import { rehearsals } from '#db/tables/screening'
import { users } from '#db/tables/users'
import { refuseUnless } from '#lib/ground/refusal'
import { excerpt } from '#lib/ground/text/excerpt'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { FRESH_FOR, mayChangeRules } from '../policy.ts'
import type { Rehearsed } from '../rehearsing/tally.ts'
import type { Proposal } from '../schema.ts'

const columns = {
  id: rehearsals.id,
  proposal: rehearsals.proposal,
  days: rehearsals.days,
  state: rehearsals.state,
  looked: rehearsals.looked,
  total: rehearsals.total,
  askedAt: rehearsals.askedAt,
  endedAt: rehearsals.endedAt,
  usedAt: rehearsals.usedAt,
}

const MOST = 50

/** What was rehearsed, the latest first. */
export async function listRehearsals(viewer: Viewer) {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(mayChangeRules(viewer), 'forbidden', 'forbidden')
  const rows = await db
    .select(columns)
    .from(rehearsals)
    .orderBy(desc(rehearsals.askedAt), desc(rehearsals.id))
    .limit(MOST)
  return rows.map((row) => ({ ...row, proposal: row.proposal as unknown as Proposal }))
}

export type RehearsalRow = Awaited<ReturnType<typeof listRehearsals>>[number]

/** One rehearsal with what came of it, and the comments in which people saw it otherwise. */
export async function readRehearsal(viewer: Viewer, id: string, now: Date) {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(mayChangeRules(viewer), 'forbidden', 'forbidden')
  const [row] = await db
    .select({ ...columns, result: rehearsals.result })
    .from(rehearsals)
    .where(eq(rehearsals.id, id))
  refuseUnless(row, 'not-found', 'not-found')
  const result = row.result as Rehearsed | null
  const isFresh = row.endedAt !== null && now.getTime() - row.endedAt.getTime() < FRESH_FOR
  return {
    ...row,
    proposal: row.proposal as unknown as Proposal,
    result,
    mayBeUsed: row.state === 'done' && row.usedAt === null && isFresh,
    isStale: row.state === 'done' && row.usedAt === null && !isFresh,
    disagreements: result ? await wordsOf(result.disagreements) : [],
  }
}

export type RehearsalView = Awaited<ReturnType<typeof readRehearsal>>

async function wordsOf(ids: string[]) {
  const rows = await db
    .select({ id: comments.id, author: users.name, body: revisions.body })
    .from(comments)
    .innerJoin(revisions, and(eq(revisions.commentId, comments.id), eq(revisions.number, comments.revision)))
    .innerJoin(users, eq(users.id, comments.authorId))
    .where(inArray(comments.id, ids))
  return rows.map(({ body, ...row }) => ({ ...row, excerpt: excerpt(body, 160) }))
}
