import { db } from '#db/connect'
import { chain } from '#db/tables/ground'
import { refuseUnless } from '#lib/ground/refusal'
import { verifyStretch } from '#lib/ground/verify-chain'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { mayReadRecord } from '../policy.ts'

const PAGES = 5

/** Verifies the next stretch of the record after a place in it, and says how far it is of how many. */
export async function verifyRecord(viewer: Viewer, { after }: { after: number }) {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(mayReadRecord(viewer), 'forbidden', 'forbidden')
  const total = await db.$count(chain)
  const went = await verifyStretch({ after, pages: PAGES })
  if ('at' in went) return { state: 'going' as const, at: went.at, total }
  if (went.ok) return { state: 'whole' as const, at: went.rows, total, last: went.last }
  return { state: 'broken' as const, at: went.badRow, total, event: went.eventId }
}

export type VerifiedStretch = Awaited<ReturnType<typeof verifyRecord>>
