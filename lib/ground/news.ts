import { asc, desc, eq, gt } from 'drizzle-orm'
import { database, db } from '#db/connect'
import { chain, events } from '#db/tables/ground'

export interface News {
  /** Its place in the chain. */
  number: number
  name: string
  subjectId: string
  articleId: string | null
}

/** What happened after a place in the chain, in order. */
export const newsAfter = async (number: number, most: number): Promise<News[]> =>
  db
    .select({ number: chain.number, name: events.name, subjectId: events.subjectId, articleId: events.articleId })
    .from(chain)
    .innerJoin(events, eq(events.id, chain.eventId))
    .where(gt(chain.number, number))
    .orderBy(asc(chain.number))
    .limit(most)

/** The last place in the chain; 0 when nothing has happened. */
export async function lastNumber(): Promise<number> {
  const [last] = await db.select({ number: chain.number }).from(chain).orderBy(desc(chain.number)).limit(1)
  return last?.number ?? 0
}

/** Another number whenever something may have been committed since it was asked last. */
export const changes = (): number => database.changes()

/** Whether what is committed is numbered at once, so that news is complete the moment a write answers. */
export const isSealedAtOnce = database.serial
