import { desc } from 'drizzle-orm'
import { db } from '#db/connect'
import { models } from '#db/tables/screening'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { mayChangeRules } from '../policy.ts'

const MOST = 10

/** What the score has learned at its last training, by head, with how well it does. */
export async function listModels(viewer: Viewer) {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(mayChangeRules(viewer), 'forbidden', 'forbidden')
  return db
    .select({ head: models.head, figures: models.figures, trainedAt: models.trainedAt })
    .from(models)
    .orderBy(desc(models.trainedAt))
    .limit(MOST)
}
