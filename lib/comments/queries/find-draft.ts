import { and, eq, gt } from 'drizzle-orm'
import { db } from '#db/connect'
import { drafts } from '#db/tables/comments'
import { hashOf } from '#lib/ground/hashes'
import type { Viewer } from '#lib/users/policy'

/** The words kept under a secret, for the article they were written under. */
export async function findDraft(_viewer: Viewer, secret: string, { articleId, now }: { articleId: string; now: Date }) {
  const [draft] = await db
    .select({ body: drafts.body, parentId: drafts.parentId })
    .from(drafts)
    .where(and(eq(drafts.hash, hashOf(secret)), eq(drafts.articleId, articleId), gt(drafts.expiresAt, now)))
  return draft
}
