import { write } from '#db/connect'
import type { Db } from '#db/database'
import { refuseUnless } from '#lib/ground/refusal'
import type { Person, Viewer } from '#lib/users/policy'
import { caseAbout } from './claims/case-about.ts'
import { type Lease, lease } from './claims/lease.ts'
import { nextCase } from './claims/next-case.ts'
import { undecidedCase } from './deciding/judged.ts'
import { refuseUnlessStaff } from './desk/staff-only.ts'
import type { ClaimInput } from './schema.ts'

export interface Claimed {
  caseId: string
  claim: Lease
}

/**
 * Leases a case for two minutes: the next of a queue that nobody holds (the caller included), or one by name.
 * Answers nothing when the queue has none left; refuses as a conflict when another has the one asked for.
 */
export async function claimCase(viewer: Viewer, input: ClaimInput, now: Date): Promise<Claimed | undefined> {
  refuseUnlessStaff(viewer)
  return write(async (tx) => {
    const caseId = await wantedCase(tx, viewer, input, now)
    if (caseId === undefined) return undefined
    await undecidedCase(tx, viewer, { caseId })
    const claim = await lease(tx, viewer, caseId, now)
    refuseUnless(claim, 'conflict', 'case-claimed')
    return { caseId, claim }
  })
}

async function wantedCase(tx: Db, viewer: Person, input: ClaimInput, now: Date): Promise<string | undefined> {
  if ('queue' in input) return nextCase(tx, viewer, { ...input, skip: input.skip ?? [] }, now)
  return 'caseId' in input ? input.caseId : caseAbout(tx, input.commentId, now)
}
