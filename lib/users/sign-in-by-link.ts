import { write } from '#db/connect'
import { refuseUnless } from '#lib/ground/refusal'
import { enter } from './accounts/enter.ts'
import type { Session } from './accounts/sessions.ts'
import { useToken, voidTokens } from './accounts/tokens.ts'
import { whoseToken } from './accounts/whose-token.ts'
import type { Viewer } from './policy.ts'
import type { LinkInput } from './schema.ts'

/** Signs in whoever holds the link that was mailed, once, within a quarter of an hour. */
export async function signInByLink(viewer: Viewer, { token }: LinkInput, now: Date): Promise<Session> {
  const shown = { kind: 'sign-in', secret: token } as const
  return write(async (tx) => {
    const user = await whoseToken(tx, shown, now)
    refuseUnless(await useToken(tx, shown, now), 'not-found', 'stale-link')
    await voidTokens(tx, { userId: user.id, kinds: ['sign-in'] }, now)
    return enter(tx, { viewer, user, by: 'link' }, now)
  })
}
