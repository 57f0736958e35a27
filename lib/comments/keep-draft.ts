import { lte } from 'drizzle-orm'
import { write } from '#db/connect'
import { drafts } from '#db/tables/comments'
import { readArticleHead } from '#lib/articles/queries/article-head'
import { hashOf } from '#lib/ground/hashes'
import { idAt, newSecret } from '#lib/ground/ids'
import { spend } from '#lib/ground/limits'
import { refuseUnless } from '#lib/ground/refusal'
import type { Viewer } from '#lib/users/policy'
import { DRAFT_FOR, MAX_DRAFT } from './policy.ts'
import type { KeepDraftInput } from './schema.ts'

const limit = { name: 'draft', burst: 30, every: 20 }

/** Keeps what someone wrote before signing in, for a day. Answers the secret that finds it again. */
export async function keepDraft(
  viewer: Viewer,
  { slug, body, parentId }: KeepDraftInput & { slug: string },
  { now, address }: { now: Date; address: string },
): Promise<string> {
  refuseUnless(body.length <= MAX_DRAFT, 'too-large', 'too-large')
  const secret = newSecret()
  await write(async (tx) => {
    const { id: articleId } = await readArticleHead(viewer, slug, tx)
    await spend(tx, limit, address, now)
    await tx.delete(drafts).where(lte(drafts.expiresAt, now))
    const expiresAt = new Date(now.getTime() + DRAFT_FOR)
    await tx
      .insert(drafts)
      .values({ id: idAt(now), hash: hashOf(secret), articleId, parentId: parentId ?? null, body, expiresAt })
  })
  return secret
}
