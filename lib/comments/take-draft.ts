import { eq } from 'drizzle-orm'
import { write } from '#db/connect'
import { drafts } from '#db/tables/comments'
import { hashOf } from '#lib/ground/hashes'
import type { Viewer } from '#lib/users/policy'

/** Takes a kept draft away, once its words are posted. The secret is the proof. */
export async function takeDraft(_viewer: Viewer, { secret }: { secret: string }): Promise<void> {
  await write(async (tx) => {
    await tx.delete(drafts).where(eq(drafts.hash, hashOf(secret)))
  })
}
