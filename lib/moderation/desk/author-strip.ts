import { and, count, desc, eq } from 'drizzle-orm'
import type { CommentStatus } from '#db/choices'
import { db } from '#db/connect'
import { comments } from '#db/tables/comments'
import { sanctions, users } from '#db/tables/users'
import { standingOf } from '#lib/users/policy'
import { COUNTED } from '../policy.ts'
import type { AuthorStrip } from './views.ts'

/** What the desk is told about the person a case is about. */
export async function readAuthorStrip(personId: string, now: Date): Promise<AuthorStrip> {
  const [person] = await db
    .select({ id: users.id, name: users.name, joinedAt: users.joinedAt })
    .from(users)
    .where(eq(users.id, personId))
  const imposed = await listSanctions(personId)
  const inForce = imposed.filter((it) => it.liftedAt === null && (it.until === null || it.until > now))
  const { kind, until } = standingOf(inForce)
  return {
    ...person!,
    joinedAt: person!.joinedAt.toISOString(),
    approved: await countComments(personId, 'published'),
    removed: await countComments(personId, 'removed'),
    sanctions: imposed.length,
    standing: { kind, until: until?.toISOString() ?? null },
  }
}

const listSanctions = (personId: string) =>
  db
    .select({
      kind: sanctions.kind,
      until: sanctions.until,
      reason: sanctions.reason,
      liftedAt: sanctions.liftedAt,
    })
    .from(sanctions)
    .where(eq(sanctions.userId, personId))
    .orderBy(desc(sanctions.imposedAt))
    .limit(COUNTED)

async function countComments(personId: string, status: CommentStatus): Promise<number> {
  const some = db
    .select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments.authorId, personId), eq(comments.status, status)))
    .limit(COUNTED)
    .as('some')
  const [row] = await db.select({ n: count() }).from(some)
  return row!.n
}
