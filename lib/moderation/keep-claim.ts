import { and, eq, gt } from 'drizzle-orm'
import { write } from '#db/connect'
import type { Db } from '#db/database'
import { cases, claims } from '#db/tables/cases'
import { comments } from '#db/tables/comments'
import { refuseUnless } from '#lib/ground/refusal'
import type { Viewer } from '#lib/users/policy'
import { refuseUnlessStaff } from './desk/staff-only.ts'
import { CLAIM_FOR } from './policy.ts'

export interface Kept {
  id: string
  expiresAt: Date
  /** The comment's revision by now: the moderator may be looking at older words. */
  revision: number | null
}

/** The heartbeat of a claim: it lasts two minutes from now. A claim that has run out is refused. */
export async function keepClaim(viewer: Viewer, { claim }: { claim: string }, now: Date): Promise<Kept> {
  refuseUnlessStaff(viewer)
  return write(async (tx) => {
    const [kept] = await tx
      .update(claims)
      .set({ expiresAt: new Date(now.getTime() + CLAIM_FOR) })
      .where(and(eq(claims.id, claim), eq(claims.moderatorId, viewer.id), gt(claims.expiresAt, now)))
      .returning({ id: claims.id, caseId: claims.caseId, expiresAt: claims.expiresAt })
    refuseUnless(kept, 'conflict', 'claim-lost')
    const { id, caseId, expiresAt } = kept
    return { id, expiresAt, revision: await revisionNow(tx, caseId) }
  })
}

async function revisionNow(tx: Db, caseId: string) {
  const [comment] = await tx
    .select({ revision: comments.revision })
    .from(cases)
    .innerJoin(comments, eq(comments.id, cases.commentId))
    .where(eq(cases.id, caseId))
  return comment?.revision ?? null
}
