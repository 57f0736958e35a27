import { and, asc, eq, gt } from 'drizzle-orm'
import { db } from '#db/connect'
import { articles } from '#db/tables/articles'
import { reports } from '#db/tables/cases'
import { comments, recommendations, revisions } from '#db/tables/comments'
import { guidelines } from '#db/tables/guidelines'
import { PAGE, type Part } from './part.ts'

/** What somebody wrote and pressed. */
export const written: Part[] = [
  {
    name: 'comments',
    page: ({ userId, after }) =>
      db
        .select({
          id: comments.id,
          article: articles.slug,
          answers: comments.parentId,
          status: comments.status,
          guideline: guidelines.number,
          postedAt: comments.postedAt,
          editedAt: comments.editedAt,
          publishedAt: comments.publishedAt,
          recommends: comments.recommends,
          key: comments.key,
        })
        .from(comments)
        .innerJoin(articles, eq(articles.id, comments.articleId))
        .leftJoin(guidelines, eq(guidelines.id, comments.guidelineId))
        .where(and(eq(comments.authorId, userId), gt(comments.id, after)))
        .orderBy(asc(comments.id))
        .limit(PAGE),
  },
  {
    name: 'versions',
    page: ({ userId, after }) =>
      db
        .select({
          id: revisions.id,
          comment: revisions.commentId,
          version: revisions.number,
          words: revisions.body,
          writtenAt: revisions.writtenAt,
        })
        .from(revisions)
        .innerJoin(comments, eq(comments.id, revisions.commentId))
        .where(and(eq(comments.authorId, userId), gt(revisions.id, after)))
        .orderBy(asc(revisions.id))
        .limit(PAGE),
  },
  {
    name: 'recommendations',
    page: ({ userId, after }) =>
      db
        .select({
          id: recommendations.id,
          comment: recommendations.commentId,
          recommendedAt: recommendations.recommendedAt,
        })
        .from(recommendations)
        .where(and(eq(recommendations.userId, userId), gt(recommendations.id, after)))
        .orderBy(asc(recommendations.id))
        .limit(PAGE),
  },
  {
    name: 'reports',
    page: ({ userId, after }) =>
      db
        .select({
          id: reports.id,
          about: reports.subject,
          comment: reports.commentId,
          guideline: guidelines.number,
          illegal: reports.illegal,
          words: reports.text,
          contact: reports.contact,
          reportedAt: reports.reportedAt,
          outcome: reports.outcome,
        })
        .from(reports)
        .leftJoin(guidelines, eq(guidelines.id, reports.guidelineId))
        .where(and(eq(reports.reporterId, userId), gt(reports.id, after)))
        .orderBy(asc(reports.id))
        .limit(PAGE),
  },
]
