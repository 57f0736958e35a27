import { and, gt, isNull, or } from 'drizzle-orm'
import { sanctions } from '#db/tables/users'

/** Which sanctions are in force: not lifted, and not past their end. */
export const inForceAt = (now: Date) =>
  and(isNull(sanctions.liftedAt), or(isNull(sanctions.until), gt(sanctions.until, now)))
