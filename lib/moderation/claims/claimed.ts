import { and, eq, gt, ne, type SQL } from 'drizzle-orm'
import { alias } from '#db/alias'
import { cases, claims } from '#db/tables/cases'
import { users } from '#db/tables/users'
import type { Person } from '#lib/users/policy'

/** The moderator who holds a case, beside the person it is about. */
export const holders = alias(users, 'holders')

/** A claim that has not run out. */
export const isLiveClaim = (now: Date): SQL | undefined => and(eq(claims.caseId, cases.id), gt(claims.expiresAt, now))

export const isHeldByAnother = (viewer: Person, now: Date): SQL | undefined =>
  and(isLiveClaim(now), ne(claims.moderatorId, viewer.id))
