import { and, asc, eq, gte, inArray, ne, not, type SQL, sql } from 'drizzle-orm'
import { alias } from '#db/alias'
import { db } from '#db/connect'
import { comments } from '#db/tables/comments'
import { mutes } from '#db/tables/users'
import { isSignedIn, type Person, type Viewer } from '#lib/users/policy'
import { MOST_NEW } from '../policy.ts'

const fresh = alias(comments, 'fresh')

/** Columns beside the comments of a page: how many are new in the conversation, and which is the first. */
export interface NewsColumns {
  newCount: SQL<number>
  firstNew: SQL<string | null>
}

export const noNews: NewsColumns = { newCount: sql<number>`0`.mapWith(Number), firstNew: sql<string | null>`null` }

/** What is new from an id on; counted no further than anybody is told. */
export function newsFrom(viewer: Viewer, articleId: string, newFrom: string | null): NewsColumns {
  if (!isSignedIn(viewer) || newFrom === null) return noNews
  const ids = (most: number) => newIds(viewer, { articleId, newFrom, most })
  return {
    newCount: sql<number>`(select count(*) from ${ids(MOST_NEW + 1)} as new_ones)`.mapWith(Number),
    firstNew: sql<string | null>`(select id from ${ids(1)} as new_one)`,
  }
}

interface Wish {
  articleId: string
  newFrom: string
  most: number
}

/** What others have published, oldest first, those the reader has muted aside. */
const newIds = (reader: Person, { articleId, newFrom, most }: Wish) =>
  db
    .select({ id: fresh.id })
    .from(fresh)
    .where(
      and(
        eq(fresh.articleId, articleId),
        eq(fresh.status, 'published'),
        gte(fresh.id, newFrom),
        ne(fresh.authorId, reader.id),
        not(inArray(fresh.authorId, mutedBy(reader))),
      ),
    )
    .orderBy(asc(fresh.id))
    .limit(most)

const mutedBy = (reader: Person) => db.select({ id: mutes.mutedId }).from(mutes).where(eq(mutes.userId, reader.id))
