import { write } from '#db/connect'
import { search } from '#db/search'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import { actorOf, isOperator, type Operator, type Viewer } from '#lib/users/policy'

/** Makes the index of the desk's search anew. Nothing else changes, and until it is done the old one answers. */
export async function rebuildIndex(viewer: Viewer | Operator, now: Date): Promise<void> {
  refuseUnless(isOperator(viewer), 'forbidden', 'forbidden')
  await write(async (tx) => {
    await search.rebuild(tx)
    await record(tx, { name: 'search.rebuilt', actorId: actorOf(viewer), subjectId: 'search', details: {} }, now)
  })
}
