import { and, desc, eq, lt } from 'drizzle-orm'
import { alias } from '#db/alias'
import { db } from '#db/connect'
import { articles } from '#db/tables/articles'
import { chain, events } from '#db/tables/ground'
import { users } from '#db/tables/users'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { mayReadRecord } from '../policy.ts'
import { within } from '../record/within.ts'
import type { RecordQuery } from '../schema.ts'

const PAGE = 50

export interface RecordedEvent {
  id: string
  name: string
  at: Date
  /** Nobody, when the site itself did it. */
  by: { id: string; name: string } | null
  subjectId: string
  /** The person or the article it is about, where it is about one. */
  person: { id: string; name: string } | null
  article: { slug: string; headline: string } | null
  details: Record<string, unknown>
  /** Its place in the chain, as soon as it has one. */
  number: number | null
}

/** The record, newest first, a page of fifty in one statement. */
export async function listEvents(
  viewer: Viewer,
  { after, ...filter }: RecordQuery,
): Promise<{ items: RecordedEvent[]; next: string | null }> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(mayReadRecord(viewer), 'forbidden', 'forbidden')
  const { id, name, at, subjectId, details } = events
  const people = alias(users, 'people')
  const rows = await db
    .select({
      ...{ id, name, at, subjectId, details, number: chain.number },
      by: { id: users.id, name: users.name },
      person: { id: people.id, name: people.name },
      article: { slug: articles.slug, headline: articles.headline },
    })
    .from(events)
    .leftJoin(chain, eq(chain.eventId, id))
    .leftJoin(users, eq(users.id, events.actorId))
    .leftJoin(people, eq(people.id, subjectId))
    .leftJoin(articles, eq(articles.id, events.articleId))
    .where(and(within(filter), after ? lt(id, after) : undefined))
    .orderBy(desc(id))
    .limit(PAGE + 1)
  const items = rows.slice(0, PAGE)
  return { items, next: rows.length > PAGE ? (items.at(-1)?.id ?? null) : null }
}
