import { config } from '#lib/config'
import { readSigned, signed } from '#lib/ground/signed'

interface Asked {
  id: string
  askedAt: Date
}

/** The link that confirms an address, for as long as nobody has asked for it again. */
export const confirmLink = ({ id, askedAt }: Asked): string =>
  `${config.origin}/newsletter/confirm/${signed('newsletter-confirm', `${id} ${askedAt.getTime()}`)}`

export function askedIn(token: string): Asked | undefined {
  const [id, askedAt] = readSigned('newsletter-confirm', token)?.split(' ') ?? []
  return id && askedAt ? { id, askedAt: new Date(Number(askedAt)) } : undefined
}

/** The link that takes an address off the list, always the same. */
export const leaveLink = (id: string): string => `${config.origin}/unsubscribe/${signed('newsletter-leave', id)}`

export const leaverIn = (token: string): string | undefined => readSigned('newsletter-leave', token)
