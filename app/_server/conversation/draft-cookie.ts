import { DRAFT_FOR } from '#lib/comments/policy'
import { findDraft } from '#lib/comments/queries/find-draft'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { cookie, cookieIn } from '../session-cookie.ts'

const COOKIE = 'draft'

/** The secret of the words that were kept while their writer signed in. */
export const draftSecretIn = (request: Request): string | undefined => cookieIn(request, COOKIE) || undefined

export const draftCookie = (secret: string): string => cookie(COOKIE, secret, { maxAge: DRAFT_FOR / 1_000 })

export const noDraftCookie = (): string => cookie(COOKIE, '', { maxAge: 0 })

/** The words somebody wrote here, or in answer to that comment, before signing in. */
export async function keptWords(
  viewer: Viewer,
  request: Request,
  { articleId, parentId, now }: { articleId: string; parentId: string | undefined; now: Date },
): Promise<string | undefined> {
  const secret = draftSecretIn(request)
  if (!secret || !isSignedIn(viewer)) return undefined
  const draft = await findDraft(viewer, secret, { articleId, now })
  return draft && draft.parentId === (parentId ?? null) ? draft.body : undefined
}
