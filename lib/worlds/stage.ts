/** People, articles and comments to put in a test, each with the least that has to be said of it. */
import { randomUUID } from 'node:crypto'
import { eq, like } from 'drizzle-orm'
import { db, write } from '#db/connect'
import type { Db } from '#db/database'
import { articles } from '#db/tables/articles'
import { decisions } from '#db/tables/cases'
import { comments } from '#db/tables/comments'
import { jobs } from '#db/tables/ground'
import { statements } from '#db/tables/moderation'
import { sessions, users, visits } from '#db/tables/users'
import { addComment } from '#lib/comments/add-comment'
import { idAt } from '#lib/ground/ids'
import { enqueue, type Job } from '#lib/ground/jobs'
import { RENDERER, renderComment } from '#lib/ground/text/markdown'
import { goodStanding, type Person, type Role } from '#lib/users/policy'

const MONTH = 30 * 86_400_000

/** A verified person in good standing, signed in, a month after joining. */
export async function aPerson({
  role = 'reader' as Role,
  name = 'Ada Okafor',
  now = new Date(),
} = {}): Promise<Person> {
  const [id, sessionId, unique] = [idAt(now), idAt(now), randomUUID()]
  const joinedAt = new Date(now.getTime() - MONTH)
  const email = `${unique}@example.test`
  await write(async (tx) => {
    await tx
      .insert(users)
      .values({ id, name, nameKey: unique, email, emailKey: email, role, joinedAt, verifiedAt: joinedAt })
    await tx
      .insert(sessions)
      .values({ id: sessionId, userId: id, startedAt: now, expiresAt: new Date(now.getTime() + MONTH) })
  })
  return {
    kind: 'person',
    id,
    name,
    role,
    badge: null,
    sessionId,
    confirmedAt: now,
    standing: goodStanding,
    joinedAt,
    unread: 0,
  }
}

/** Somebody's sessions as if they had signed in twenty minutes ago. */
export async function leaveOpen({ id }: { id: string }, now = new Date()): Promise<void> {
  const startedAt = new Date(now.getTime() - 20 * 60_000)
  await write(async (tx) => void (await tx.update(sessions).set({ startedAt }).where(eq(sessions.userId, id))))
}

/** A published article that can be commented on. */
export async function anArticle(over: Partial<typeof articles.$inferInsert> = {}) {
  const unique = randomUUID()
  const body = 'The old bridge opened to walkers on Monday.'
  const row = {
    id: idAt(new Date()),
    slug: `bridge-${unique}`,
    headline: 'Old bridge reopens to walkers',
    section: 'City',
    sectionSlug: 'city',
    byline: 'Ines Marten',
    bylineSlug: 'ines-marten',
    body,
    html: `<p>${body}</p>`,
    renderer: RENDERER,
    publishedAt: new Date(0),
    updatedAt: new Date(0),
    ...over,
  }
  await write(async (tx) => void (await tx.insert(articles).values(row)))
  return row
}

interface Said {
  author: { id: string }
  article: { id: string }
  body?: string
  parent?: { id: string }
  status?: 'published' | 'held'
  now?: Date
}

/** A comment as if it had been screened with that outcome. */
export async function aComment({
  author,
  article,
  body = 'The railings are lovely.',
  parent,
  status = 'published',
  now = new Date(),
}: Said) {
  const id = await write(async (tx) => {
    const [above] = parent ? await tx.select().from(comments).where(eq(comments.id, parent.id)) : []
    const findings = status === 'held' ? [newcomer] : []
    const made = {
      articleId: article.id,
      authorId: author.id,
      parent: above,
      body,
      html: renderComment(body),
      status,
      findings,
    }
    return addComment(tx, made, now)
  })
  return { id, revision: 1 }
}

const newcomer = { rule: 'newcomer', version: 1, outcome: 'hold', evidence: { approved: 0, needed: 1 } } as const

/** How many conversations someone has opened. */
export const visitsOf = ({ id }: { id: string }): PromiseLike<number> => db.$count(visits, eq(visits.userId, id))

/** A decision as if its ten seconds were over: it cannot be undone, and people are told of it next. */
export const undoIsOver = (decisionId: string, at: Date) =>
  write(async (tx) => {
    await tx.update(decisions).set({ undoUntil: at }).where(eq(decisions.id, decisionId))
    await tx.update(statements).set({ inForceAt: at }).where(eq(statements.decisionId, decisionId))
    await hurry(tx, decisionId, at)
  })

/** What is to be done about a comment by and by is due. */
export const isDue = (id: string, at: Date) => write((tx) => hurry(tx, id, at))

const hurry = async (tx: Db, id: string, at: Date) =>
  void (await tx
    .update(jobs)
    .set({ runAt: at })
    .where(like(jobs.key, `%:${id}`)))

/** A mail that was tried and tried and given up. */
export const aMailGivenUp = (name: string, input: Record<string, unknown>, at: Date) =>
  write(async (tx) => {
    const given = { lane: 'mail', attempts: 80, failedAt: at, error: 'ECONNECTION' } as const
    await tx.insert(jobs).values({ id: idAt(at), name, input, runAt: at, ...given })
  })

/** Work for later, asked for by nobody in particular. */
export const aJob = (job: Job, at: Date) => write((tx) => enqueue(tx, job, at))
