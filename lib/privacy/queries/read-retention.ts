import { DRAFT_FOR } from '#lib/comments/policy'
import { LIMITS_KEPT_DAYS } from '#lib/ground/limits'
import { readSettings } from '#lib/ground/settings'
import { sessionLength, type Viewer } from '#lib/users/policy'
import { GRACE_DAYS, MAILS_KEPT_DAYS } from '../policy.ts'

const HOUR = 3_600_000

/** For how long what is kept, in the figures that enforce it: in days, but drafts and the sessions of staff in hours. */
export async function readRetention(_viewer: Viewer) {
  const { keepVisits, keepContacts, keepUnverified } = await readSettings()
  return {
    visits: keepVisits,
    contact: keepContacts,
    unverified: keepUnverified,
    session: sessionLength('reader') / HOUR / 24,
    staff: sessionLength('moderator') / HOUR,
    draft: DRAFT_FOR / HOUR,
    mails: MAILS_KEPT_DAYS,
    address: LIMITS_KEPT_DAYS,
    grace: GRACE_DAYS,
  }
}

export type Retention = Awaited<ReturnType<typeof readRetention>>
