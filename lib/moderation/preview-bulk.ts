import { write } from '#db/connect'
import { bulkItems, bulks } from '#db/tables/moderation'
import { record } from '#lib/ground/events'
import { idAt } from '#lib/ground/ids'
import { refuseUnless } from '#lib/ground/refusal'
import type { Viewer } from '#lib/users/policy'
import { listEligible } from './bulk/eligible.ts'
import { citedGuideline } from './deciding/judged.ts'
import { refuseUnlessStaff } from './desk/staff-only.ts'
import type { PreviewBulkInput } from './schema.ts'

/**
 * Keeps which comments one decision would be about, on the revision each has now. Nothing is decided; `commitBulk`
 * decides exactly these, or nothing.
 */
export async function previewBulk(viewer: Viewer, input: PreviewBulkInput, now: Date): Promise<{ id: string }> {
  refuseUnlessStaff(viewer)
  return write(async (tx) => {
    const guideline = await citedGuideline(tx, input)
    const eligible = await listEligible(tx, viewer, input, now)
    refuseUnless(eligible.length > 0, 'conflict', 'bulk-empty')
    const id = idAt(now)
    const { action, note = '' } = input
    const row = { id, moderatorId: viewer.id, action, guidelineId: guideline?.id ?? null, note }
    await tx.insert(bulks).values({ ...row, state: 'previewed', previewedAt: now })
    const items = eligible.map(({ articleId: _, ...it }) => ({ id: idAt(now), bulkId: id, ...it }))
    await tx.insert(bulkItems).values(items)
    const details = { action, comments: eligible.length, guideline: guideline?.number }
    await record(tx, { name: 'bulk.previewed', actorId: viewer.id, subjectId: id, details }, now)
    return { id }
  })
}
