import { and, eq, gte, isNull, lt, or, type SQL } from 'drizzle-orm'
import { db } from '#db/connect'
import { events } from '#db/tables/ground'
import { users } from '#db/tables/users'
import { firstIdAt } from '#lib/ground/ids'
import { nameKey } from '#lib/users/names'
import type { RecordFilter } from '../schema.ts'

const DAY = 86_400_000
/** What the site did by itself. */
export const BY_SITE = 'site'

/** The events a filter means. Ids are made of moments, so a stretch of days is a range of ids. */
export const within = ({ who, what, subject, from, until }: RecordFilter): SQL | undefined =>
  and(
    who === undefined ? undefined : doneBy(who),
    what === undefined ? undefined : named(what),
    subject === undefined ? undefined : or(eq(events.subjectId, subject), eq(events.articleId, subject)),
    from ? gte(events.id, firstIdAt(from)) : undefined,
    until ? lt(events.id, firstIdAt(new Date(until.getTime() + DAY))) : undefined,
  )

function doneBy(who: string) {
  if (who === BY_SITE) return isNull(events.actorId)
  const written = [eq(users.id, who), eq(users.emailKey, who.toLowerCase()), eq(users.nameKey, nameKey(who))]
  const found = db
    .select({ id: users.id })
    .from(users)
    .where(or(...written))
    .limit(1)
  return eq(events.actorId, found)
}

/** `comment.*` is everything that begins so. */
function named(what: string) {
  if (!what.endsWith('.*')) return eq(events.name, what)
  const kind = what.slice(0, -2)
  return and(gte(events.name, `${kind}.`), lt(events.name, `${kind}/`))
}
