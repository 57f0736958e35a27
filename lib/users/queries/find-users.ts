import { and, desc, eq, inArray, lt, notInArray, or, type SQL, sql } from 'drizzle-orm'
import type { SanctionKind } from '#db/choices'
import { db } from '#db/connect'
import { sanctions, users } from '#db/tables/users'
import { refuseUnless } from '#lib/ground/refusal'
import { personColumns } from '../accounts/person-columns.ts'
import { readStandings } from '../accounts/standings.ts'
import { inForceAt } from '../in-force.ts'
import { nameKey } from '../names.ts'
import { isAdmin, isSignedIn, type Standing, stricterThan, type Viewer } from '../policy.ts'
import type { FindUsersQuery } from '../schema.ts'

const PAGE = 50

/** People whose name or e-mail holds some words, with a role and a standing: a page of fifty, the newest first. */
export async function findUsers(viewer: Viewer, { find, role, standing, after }: FindUsersQuery, now: Date) {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(isAdmin(viewer), 'forbidden', 'forbidden')
  const rows = await db
    .select(personColumns)
    .from(users)
    .where(
      and(
        after ? lt(users.id, after) : undefined,
        role ? eq(users.role, role) : undefined,
        standing ? hasStanding(standing, now) : undefined,
        find ? holds(find) : undefined,
      ),
    )
    .orderBy(desc(users.id))
    .limit(PAGE + 1)
  const page = rows.slice(0, PAGE)
  const ids = page.map((row) => row.id)
  const standings = await readStandings(ids, now)
  const items = page.map((row) => ({ ...row, standing: standings(row.id) }))
  return { items, next: rows.length > PAGE ? (ids.at(-1) ?? null) : null }
}

export type FoundUser = Awaited<ReturnType<typeof findUsers>>['items'][number]

/** Looked for as written, and as names are compared: without case, accents and look-alikes. */
function holds(find: string): SQL | undefined {
  const written = find.toLowerCase()
  const alike = nameKey(find)
  return or(
    within(sql`lower(${users.name})`, written),
    within(sql`${users.emailKey}`, written),
    alike ? within(sql`${users.nameKey}`, alike) : undefined,
  )
}

const within = (column: SQL, words: string) =>
  sql`${column} like ${`%${words.replace(/[\\%_]/g, (it) => `\\${it}`)}%`} escape '\\'`

/** A person's standing is the strictest sanction in force: nothing stricter, and, unless it is good, one of that kind. */
function hasStanding(standing: Standing['kind'], now: Date): SQL | undefined {
  const stricter = notInArray(users.id, personsUnder(stricterThan(standing), now))
  if (standing === 'good') return stricter
  return and(inArray(users.id, personsUnder([standing], now)), stricter)
}

const personsUnder = (kinds: SanctionKind[], now: Date) =>
  db
    .select({ userId: sanctions.userId })
    .from(sanctions)
    .where(and(inArray(sanctions.kind, kinds), inForceAt(now)))
