import { and, eq, isNull, sql } from 'drizzle-orm'
import { alias } from '#db/alias'
import { db } from '#db/connect'
import { comments, recommendations, revisions } from '#db/tables/comments'
import { guidelines } from '#db/tables/guidelines'
import { statements } from '#db/tables/moderation'
import { mutes, users } from '#db/tables/users'
import { RENDERER } from '#lib/ground/text/markdown'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { noNews } from './news.ts'

const parents = alias(comments, 'parents')
const answered = alias(users, 'answered')

const columns = {
  id: comments.id,
  articleId: comments.articleId,
  parentId: comments.parentId,
  threadId: comments.threadId,
  depth: comments.depth,
  authorId: comments.authorId,
  status: comments.status,
  revision: comments.revision,
  postedAt: comments.postedAt,
  editedAt: comments.editedAt,
  pickedAt: comments.pickedAt,
  recommends: comments.recommends,
  replies: comments.replies,
  descendants: comments.descendants,
  html: revisions.html,
  renderer: revisions.renderer,
  /** Only where the HTML was made by another version of the renderer. */
  body: sql<string>`case when ${revisions.renderer} = ${RENDERER} then '' else ${revisions.body} end`,
  authorName: users.name,
  authorRole: users.role,
  authorBadge: users.badge,
  guidelineNumber: guidelines.number,
  guidelineTitle: guidelines.title,
  answeredId: parents.id,
  answeredStatus: parents.status,
  answeredName: answered.name,
  recommendedAt: recommendations.recommendedAt,
  mutedAt: mutes.mutedAt,
  statementId: statements.id,
  statementFrom: statements.inForceAt,
  broughtBy: statements.broughtBy,
}

/** What its author is told about the removal in force. */
const isItsStatement = (me: string) =>
  and(
    eq(statements.subject, 'comment'),
    eq(statements.subjectId, comments.id),
    eq(statements.personId, me),
    isNull(statements.endedAt),
    isNull(statements.undoneAt),
  )

/** Comments with everything a reader is shown of them, in one statement, and what else is asked beside them. */
export function commentRows(viewer: Viewer, beside = noNews) {
  const me = isSignedIn(viewer) ? viewer.id : ''
  return db
    .select({ ...columns, ...beside })
    .from(comments)
    .innerJoin(revisions, and(eq(revisions.commentId, comments.id), eq(revisions.number, comments.revision)))
    .innerJoin(users, eq(users.id, comments.authorId))
    .leftJoin(guidelines, eq(guidelines.id, comments.guidelineId))
    .leftJoin(parents, eq(parents.id, comments.parentId))
    .leftJoin(answered, eq(answered.id, parents.authorId))
    .leftJoin(recommendations, and(eq(recommendations.commentId, comments.id), eq(recommendations.userId, me)))
    .leftJoin(statements, isItsStatement(me))
    .leftJoin(mutes, and(eq(mutes.mutedId, comments.authorId), eq(mutes.userId, me)))
    .$dynamic()
}

export type CommentRow = Awaited<ReturnType<typeof commentRows>>[number]
