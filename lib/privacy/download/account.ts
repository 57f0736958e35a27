import { and, asc, eq, gt } from 'drizzle-orm'
import { db } from '#db/connect'
import { articles } from '#db/tables/articles'
import { subscribers } from '#db/tables/newsletters'
import { mailWishes } from '#db/tables/notices'
import { identities, mutes, sessions, users, visits } from '#db/tables/users'
import { PAGE, type Part } from './part.ts'

/** What an account is made of. Secrets and what is made of them stay here. */
export const account: Part[] = [
  {
    name: 'account',
    page: ({ userId, after }) =>
      db
        .select({
          id: users.id,
          name: users.name,
          email: users.email,
          role: users.role,
          badge: users.badge,
          reading: users.reading,
          joinedAt: users.joinedAt,
          verifiedAt: users.verifiedAt,
          erasesAt: users.erasesAt,
        })
        .from(users)
        .where(and(eq(users.id, userId), gt(users.id, after))),
  },
  {
    name: 'sessions',
    page: ({ userId, after }) =>
      db
        .select({
          id: sessions.id,
          startedAt: sessions.startedAt,
          expiresAt: sessions.expiresAt,
          endedAt: sessions.revokedAt,
        })
        .from(sessions)
        .where(and(eq(sessions.userId, userId), gt(sessions.id, after)))
        .orderBy(asc(sessions.id))
        .limit(PAGE),
  },
  {
    name: 'identities',
    page: ({ userId, after }) =>
      db
        .select({
          id: identities.id,
          issuer: identities.issuer,
          subject: identities.subject,
          linkedAt: identities.linkedAt,
        })
        .from(identities)
        .where(and(eq(identities.userId, userId), gt(identities.id, after)))
        .orderBy(asc(identities.id))
        .limit(PAGE),
  },
  {
    name: 'mutes',
    page: ({ userId, after }) =>
      db
        .select({ id: mutes.id, reader: users.name, mutedAt: mutes.mutedAt })
        .from(mutes)
        .innerJoin(users, eq(users.id, mutes.mutedId))
        .where(and(eq(mutes.userId, userId), gt(mutes.id, after)))
        .orderBy(asc(mutes.id))
        .limit(PAGE),
  },
  {
    name: 'visits',
    page: ({ userId, after }) =>
      db
        .select({
          id: visits.id,
          article: articles.slug,
          visitedAt: visits.visitedAt,
          previousAt: visits.previousAt,
          times: visits.times,
        })
        .from(visits)
        .innerJoin(articles, eq(articles.id, visits.articleId))
        .where(and(eq(visits.userId, userId), gt(visits.id, after)))
        .orderBy(asc(visits.id))
        .limit(PAGE),
  },
  {
    name: 'mail',
    page: ({ userId, after }) =>
      db
        .select({ id: mailWishes.id, kind: mailWishes.kind, mail: mailWishes.mail, changedAt: mailWishes.changedAt })
        .from(mailWishes)
        .where(and(eq(mailWishes.userId, userId), gt(mailWishes.id, after)))
        .orderBy(asc(mailWishes.id))
        .limit(PAGE),
  },
  {
    name: 'newsletter',
    page: ({ userId, after }) =>
      db
        .select({
          id: subscribers.id,
          email: subscribers.email,
          askedAt: subscribers.askedAt,
          confirmedAt: subscribers.confirmedAt,
          leftAt: subscribers.leftAt,
        })
        .from(subscribers)
        .innerJoin(users, eq(users.emailKey, subscribers.emailKey))
        .where(and(eq(users.id, userId), gt(subscribers.id, after))),
  },
]
