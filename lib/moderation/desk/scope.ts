import { and, eq, inArray, type SQL } from 'drizzle-orm'
import type { Db } from '#db/database'
import { articles } from '#db/tables/articles'
import { cases } from '#db/tables/cases'
import { comments } from '#db/tables/comments'
import type { Scope } from '../schema.ts'

const ofSection = (from: Db, section: string) =>
  from.select({ id: articles.id }).from(articles).where(eq(articles.sectionSlug, section))

/** Cases of one section, article or author, or of what two of these have in common. */
export const casesWithin = (from: Db, { section, article, author }: Scope): SQL | undefined =>
  and(
    article ? eq(cases.articleId, article) : undefined,
    author ? eq(cases.personId, author) : undefined,
    section ? inArray(cases.articleId, ofSection(from, section)) : undefined,
  )

export const commentsWithin = (from: Db, { section, article, author }: Scope): SQL | undefined =>
  and(
    article ? eq(comments.articleId, article) : undefined,
    author ? eq(comments.authorId, author) : undefined,
    section ? inArray(comments.articleId, ofSection(from, section)) : undefined,
  )
