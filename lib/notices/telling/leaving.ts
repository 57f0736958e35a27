import { noticeKinds } from '#db/choices'
import { readSigned, signed } from '#lib/ground/signed'
import type { Leaving } from '../policy.ts'

export interface Leaver {
  userId: string
  what: Leaving
}

/** The secret of the link that stops a kind of mail for somebody: the same in every mail, and it needs no sign-in. */
export const leavingToken = ({ userId, what }: Leaver): string => signed('leave-mails', `${userId} ${what}`)

export function leaverOf(token: string): Leaver | undefined {
  const [userId = '', said = ''] = readSigned('leave-mails', token)?.split(' ') ?? []
  const what = [...noticeKinds, 'daily' as const].find((it) => it === said)
  return what && { userId, what }
}
