import { and, gt, isNull, or, type SQL } from 'drizzle-orm'
import { sanctions } from '#db/tables/users'

/** Which sanctions are in force: not lifted, and not past their end. */
export const inForceAt = (now: Date | SQL) =>
  and(isNull(sanctions.liftedAt), or(isNull(sanctions.until), gt(sanctions.until, now)))
