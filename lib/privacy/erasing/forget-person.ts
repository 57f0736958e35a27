import { and, eq, inArray, isNull, lte, sql } from 'drizzle-orm'
import { write } from '#db/connect'
import type { Db } from '#db/database'
import { cases, claims } from '#db/tables/cases'
import { comments } from '#db/tables/comments'
import { users } from '#db/tables/users'
import { record } from '#lib/ground/events'
import { peoplesWords } from '../peoples-words.ts'
import type { Leaving } from '../words/place.ts'
import { standingOf } from './withdraw-some.ts'

/** Empties every place where somebody's words can be. Answers false while a comment of theirs still stands. */
export const forgetPerson = (person: Leaving, now: Date): Promise<boolean> =>
  write(async (tx) => {
    if ((await tx.$count(comments, standingOf(person.id))) > 0) return false
    if (!(await isTheirTime(tx, person, now))) return true
    for (const place of peoplesWords) await place.forget(tx, person)
    await leaveTheDesk(tx, person, now)
    await record(tx, { name: 'user.erased', subjectId: person.id, details: { comments: await count(tx, person) } }, now)
    return true
  })

/** Marks them as erased, unless they were meanwhile, or have changed their mind. */
async function isTheirTime(tx: Db, { id }: Leaving, now: Date): Promise<boolean> {
  const marked = await tx
    .update(users)
    .set({ erasedAt: now, erasesAt: null })
    .where(and(eq(users.id, id), lte(users.erasesAt, now), isNull(users.erasedAt)))
    .returning({ id: users.id })
  return marked.length > 0
}

/** Nothing is left to decide about them, and they decide nothing more. */
async function leaveTheDesk(tx: Db, { id }: Leaving, now: Date) {
  const open = tx
    .select({ id: cases.id })
    .from(cases)
    .where(and(eq(cases.personId, id), isNull(cases.closedAt)))
  await tx.delete(claims).where(sql`${inArray(claims.caseId, open)} or ${eq(claims.moderatorId, id)}`)
  await tx
    .update(cases)
    .set({ closedAt: now })
    .where(and(eq(cases.personId, id), isNull(cases.closedAt)))
}

const count = (tx: Db, { id }: Leaving) => tx.$count(comments, eq(comments.authorId, id))
