import type { MailChoice, NoticeKind } from '#db/choices'

export const PAGE_SIZE = 25

/** What nobody should miss goes out at once; what can wait comes with the rest of the day. */
export const usualMail: Record<NoticeKind, MailChoice> = {
  reply: 'now',
  pick: 'daily',
  decision: 'now',
  report: 'daily',
  appeal: 'now',
  sanction: 'now',
  lifting: 'now',
}

/** When the notices of a day go out, in hours of UTC. */
const DIGEST_HOUR = 6
const DAY = 86_400_000
const MINUTE = 60_000

/** When something told now is mailed with the rest of the day: a minute away at least, so that none falls between. */
export function nextDigest(now: Date): Date {
  const today = new Date(now).setUTCHours(DIGEST_HOUR, 0, 0, 0)
  return new Date(today - now.getTime() > MINUTE ? today : today + DAY)
}

/** What the link at the foot of a mail switches off: one kind of mail, or what comes once a day. */
export type Leaving = NoticeKind | 'daily'
