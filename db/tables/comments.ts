import { sql } from 'drizzle-orm'
import { commentStatuses, outcomes } from '../choices.ts'
import { choice, flag, id, index, json, moment, number, ref, table, unique, words } from '../columns.ts'
import { articles } from './articles.ts'
import { users } from './users.ts'

/**
 * One reader's post. Its words are in `revisions`. Ids are made from the time of posting, so their order is time's.
 * Stored though derivable, each kept in the transaction that changes it and compared by `recount`:
 * `status`, `guidelineId` (from the latest decision), `recommends`, `replies`, `descendants`, `shown`.
 */
export const comments = table(
  'comments',
  {
    id: id(),
    articleId: ref('article_id')
      .notNull()
      .references(() => articles.id),
    authorId: ref('author_id')
      .notNull()
      .references(() => users.id),
    parentId: ref('parent_id'),
    /** The top-level comment this one stands under; its own id when it is one. */
    threadId: ref('thread_id').notNull(),
    /** 0 for a top-level comment. */
    depth: number('depth').notNull(),
    revision: number('revision').notNull().default(1),
    status: choice('status', commentStatuses).notNull(),
    /** The guideline cited by the removal in force. */
    guidelineId: ref('guideline_id'),
    postedAt: moment('posted_at').notNull(),
    editedAt: moment('edited_at'),
    /** When readers first saw it; never emptied. */
    publishedAt: moment('published_at'),
    /** When a person last looked at the revision readers see. */
    reviewedAt: moment('reviewed_at'),
    pickedAt: moment('picked_at'),
    pickedById: ref('picked_by_id'),
    recommends: number('recommends').notNull().default(0),
    /** Direct replies that are shown. */
    replies: number('replies').notNull().default(0),
    /** Published comments below it, at any depth. */
    descendants: number('descendants').notNull().default(0),
    /** Readers see it: published, or a stub (once published, and something published below it). */
    shown: flag('shown').notNull().default(false),
    /** The author's own key for this post, which makes a retry harmless. */
    key: words('key'),
  },
  (t) => [
    index('comments_threads').on(t.articleId, t.parentId, t.shown, t.id),
    index('comments_recommended').on(t.articleId, t.parentId, t.shown, t.recommends, t.id),
    index('comments_replies').on(t.parentId, t.shown, t.id),
    index('comments_thread').on(t.threadId, t.shown, t.id),
    index('comments_flat').on(t.articleId, t.status, t.id),
    index('comments_flat_recommended').on(t.articleId, t.status, t.recommends, t.id),
    index('comments_author').on(t.authorId, t.id),
    index('comments_removed').on(t.authorId, t.id).where(sql`status = 'removed'`),
    index('comments_own').on(t.articleId, t.authorId, t.status),
    index('comments_picks').on(t.articleId, t.pickedAt).where(sql`picked_at is not null`),
    index('comments_unreviewed').on(t.id).where(sql`status = 'published' and reviewed_at is null`),
    index('comments_unreviewed_article').on(t.articleId, t.id).where(sql`status = 'published' and reviewed_at is null`),
    index('comments_unreviewed_author').on(t.authorId, t.id).where(sql`status = 'published' and reviewed_at is null`),
    unique('comments_key').on(t.authorId, t.key),
  ],
)

/** One version of a comment's words. Only ever added; the words can be emptied by an erasure. */
export const revisions = table(
  'revisions',
  {
    id: id(),
    commentId: ref('comment_id')
      .notNull()
      .references(() => comments.id),
    number: number('number').notNull(),
    body: words('body').notNull(),
    html: words('html').notNull(),
    renderer: number('renderer').notNull(),
    writtenAt: moment('written_at').notNull(),
  },
  (t) => [unique('revisions_comment').on(t.commentId, t.number)],
)

/** What one rule found on one revision. `evidence` holds places in the text and figures, never the text. */
export const findings = table(
  'findings',
  {
    id: id(),
    commentId: ref('comment_id')
      .notNull()
      .references(() => comments.id),
    revision: number('revision').notNull(),
    rule: words('rule').notNull(),
    version: number('version').notNull(),
    outcome: choice('outcome', outcomes).notNull(),
    evidence: json<Record<string, unknown>>('evidence').notNull(),
    foundAt: moment('found_at').notNull(),
  },
  (t) => [index('findings_comment').on(t.commentId, t.revision), index('findings_rule').on(t.rule, t.foundAt)],
)

/** The only reaction: one per reader per comment. */
export const recommendations = table(
  'recommendations',
  {
    id: id(),
    commentId: ref('comment_id')
      .notNull()
      .references(() => comments.id),
    userId: ref('user_id')
      .notNull()
      .references(() => users.id),
    recommendedAt: moment('recommended_at').notNull(),
  },
  (t) => [unique('recommendations_pair').on(t.commentId, t.userId), index('recommendations_user').on(t.userId)],
)

/** A draft on its way through sign-in without JavaScript, under an httpOnly cookie, for a day. */
export const drafts = table(
  'drafts',
  {
    id: id(),
    hash: words('hash').notNull(),
    articleId: ref('article_id').notNull(),
    parentId: ref('parent_id'),
    body: words('body').notNull(),
    expiresAt: moment('expires_at').notNull(),
  },
  (t) => [unique('drafts_hash').on(t.hash), index('drafts_expiry').on(t.expiresAt)],
)
