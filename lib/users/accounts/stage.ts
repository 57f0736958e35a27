/** Accounts to put in a test, made as the site makes them. */
import { randomInt } from 'node:crypto'
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Role, SanctionKind, TokenKind } from '#db/choices'
import { db, write } from '#db/connect'
import { events, jobs } from '#db/tables/ground'
import { sanctions, users } from '#db/tables/users'
import { idAt } from '#lib/ground/ids'
import { beginCodes } from '../begin-codes.ts'
import { codeAt } from '../codes/code.ts'
import { insertUser } from '../insert-user.ts'
import { hashPassword } from '../passwords.ts'
import { isSignedIn, type Person } from '../policy.ts'
import { readCodes } from '../queries/read-codes.ts'
import { findViewer } from '../queries/viewer.ts'
import { turnOnCodes } from '../turn-on-codes.ts'
import { startSession } from './sessions.ts'
import { makeToken } from './tokens.ts'

export const morning = new Date('2026-11-23T09:00:00Z')
export const password = 'four herons at dusk'

const MINUTE = 60_000
export const minutesLater = (minutes: number, from = morning) => new Date(from.getTime() + minutes * MINUTE)

/** Letters nobody else in the run has, of a kind that no two look alike. */
export const unlike = () => Array.from({ length: 10 }, () => 'abcdefghkp'[randomInt(10)]).join('')

/** Somewhere on the net, for limits that nobody else has used up. */
export const somewhere = () => `2001:db8:${unlike()}::/64`

export const aName = (first = 'Nell') => `${first} ${unlike()}`
export const anEmail = (first = 'nell') => `${first}.${unlike()}@example.test`

let hashed: Promise<string> | undefined

/** Somebody verified, with `password`. */
export async function anAccount({ role = 'reader' as Role, name = aName(), email = anEmail(), at = morning } = {}) {
  hashed ??= hashPassword(password)
  const passwordHash = await hashed
  const id = await write((tx) => insertUser(tx, { email, name, role, passwordHash }, at))
  return { id, email, name, role }
}

/** The same, signed in. */
export async function signedIn(of: { role?: Role; name?: string } = {}, at = morning): Promise<Person> {
  return signedInAgain(await anAccount({ ...of, at }), at)
}

/** One more session of somebody. */
export async function signedInAgain(account: { id: string; role: Role }, at = morning): Promise<Person> {
  const session = await write((tx) => startSession(tx, account, at))
  return personIn(session, at)
}

/** Whoever a session belongs to. Fails when it is nobody's. */
export async function personIn(session: { id: string }, at = morning): Promise<Person> {
  const viewer = await findViewer(session.id, at)
  if (!isSignedIn(viewer)) throw new Error('nobody is signed in with this session')
  return viewer
}

export const isOver = async (session: { id: string }, at: Date) => (await findViewer(session.id, at)).kind === 'visitor'

export const aLink = (kind: TokenKind, userId: string | null, at = morning) =>
  write((tx) => makeToken(tx, { kind, userId }, at))

export async function readAccountOf(email: string) {
  const [row] = await db.select().from(users).where(eq(users.emailKey, email.toLowerCase()))
  return row
}

export async function eventsAbout(subjectId: string) {
  const rows = await db.select().from(events).where(eq(events.subjectId, subjectId)).orderBy(asc(events.id))
  return rows.map(({ name, actorId, details }) => ({ name, actorId, details }))
}

export const namesOfEventsAbout = async (subjectId: string) => (await eventsAbout(subjectId)).map(({ name }) => name)

/** The jobs that wait for somebody. */
export async function jobsFor(userId: string) {
  const rows = await db.select().from(jobs).orderBy(asc(jobs.id))
  return rows.filter((row) => row.input.userId === userId)
}

/** The job of a name that something asks for. */
export async function jobAskedBy(work: () => Promise<unknown>, name: string) {
  const waiting = () => db.select({ id: jobs.id, input: jobs.input }).from(jobs).where(eq(jobs.name, name))
  const before = new Set((await waiting()).map(({ id }) => id))
  await work()
  const made = (await waiting()).find(({ id }) => !before.has(id))
  if (!made) throw new Error(`nobody asked for ${name}`)
  return made
}

/** How many jobs of a name wait, whomever they are for. */
export const countJobs = (name: string) => db.$count(jobs, and(eq(jobs.name, name)))

export async function sanctioned(userId: string, kind: SanctionKind, until: Date | null = null) {
  const reason = 'Kept posting advertisements after a warning.'
  const row = { id: idAt(morning), userId, kind, reason, byId: 'the-desk', imposedAt: morning, until }
  await write(async (tx) => void (await tx.insert(sanctions).values(row)))
}

/** A site without admins for as long as something takes. Those that other tests made are admins again afterwards. */
export async function withoutAdmins(work: () => Promise<void>): Promise<void> {
  const isAdmin = eq(users.role, 'admin')
  const others = await write(async (tx) =>
    tx.update(users).set({ role: 'reader' }).where(isAdmin).returning({ id: users.id }),
  )
  const ids = others.map(({ id }) => id)
  try {
    await work()
  } finally {
    await write(async (tx) => void (await tx.update(users).set({ role: 'admin' }).where(inArray(users.id, ids))))
  }
}

/** Somebody of the staff whose one-time codes are on: their secret, and their recovery codes. */
export async function withCodes({ role = 'moderator' as Role, at = morning } = {}) {
  const person = await signedIn({ role }, at)
  await beginCodes(person, undefined, at)
  const { begun } = await readCodes(person)
  const secret = begun!.secret
  const recovery = await turnOnCodes(person, { code: codeAt(secret, at) }, at)
  return { person, secret, recovery, codeAt: (now: Date) => codeAt(secret, now) }
}
