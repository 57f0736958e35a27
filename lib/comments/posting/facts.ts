import { and, desc, eq, gte } from 'drizzle-orm'
import type { Db } from '#db/database'
import { comments, revisions } from '#db/tables/comments'
import { closingOf } from '#lib/articles/policy'
import type { ArticleHead } from '#lib/articles/queries/article-head'
import { firstIdAt } from '#lib/ground/ids'
import { waitFor } from '#lib/ground/limits'
import { readSettings } from '#lib/ground/settings'
import { fold } from '#lib/ground/text/fold'
import type { Facts } from '#lib/screening/rule'
import { isStaff, type Person } from '#lib/users/policy'

const DAY = 86_400_000
const HEAT_WITHIN = 5 * 60_000
const COUNTED = 50

export interface Posting {
  article: ArticleHead
  threadId: string | null
  address: string
  now: Date
  /** An edit repeats itself by nature and has been counted once. */
  event: 'post' | 'edit'
}

/** Everything the rules may look at, in a number of statements that does not depend on the rules. */
export async function gatherFacts(tx: Db, author: Person, posting: Posting): Promise<Facts> {
  const { article, now } = posting
  const settings = await readSettings(tx)
  return {
    now,
    staff: isStaff(author),
    commenting: {
      sitewide: settings.commenting === 'on',
      article: article.commenting,
      closesAt: closingOf(article, settings),
    },
    standing: author.standing,
    approved: await countApproved(tx, author),
    joinedAt: author.joinedAt,
    lastBodies: posting.event === 'post' ? await lastBodies(tx, author, now) : [],
    wait: posting.event === 'post' ? await waits(tx, author, { ...posting, settings }) : 0,
    heat: await heatOf(tx, posting),
    premoderated: { site: settings.premoderated, article: article.premoderated },
    settings,
  }
}

async function countApproved(tx: Db, author: Person) {
  const rows = await tx
    .select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments.authorId, author.id), eq(comments.status, 'published')))
    .orderBy(desc(comments.id))
    .limit(COUNTED)
  return rows.length
}

async function lastBodies(tx: Db, author: Person, now: Date) {
  const since = firstIdAt(new Date(now.getTime() - DAY))
  const rows = await tx
    .select({ body: revisions.body, articleId: comments.articleId, at: comments.postedAt })
    .from(comments)
    .innerJoin(revisions, and(eq(revisions.commentId, comments.id), eq(revisions.number, comments.revision)))
    .where(and(eq(comments.authorId, author.id), gte(comments.id, since)))
    .orderBy(desc(comments.id))
    .limit(5)
  return rows.map(({ body, ...rest }) => ({ folded: fold(body), ...rest }))
}

/** Seconds until this reader, or this address, may post again; the post itself is counted when it is stored. */
async function waits(
  tx: Db,
  author: Person,
  { settings, address, now }: Posting & { settings: Awaited<ReturnType<typeof readSettings>> },
) {
  const { postsPerMinute, postsPerTenMinutes, postsPerAddress } = settings
  return Math.max(
    await waitFor(tx, { name: 'post:minute', burst: postsPerMinute, every: 60 / postsPerMinute }, author.id, now),
    await waitFor(
      tx,
      { name: 'post:ten-minutes', burst: postsPerTenMinutes, every: 600 / postsPerTenMinutes },
      author.id,
      now,
    ),
    await waitFor(tx, { name: 'post:address', burst: postsPerAddress, every: 60 / postsPerAddress }, address, now),
  )
}

async function heatOf(tx: Db, { threadId, now }: Posting) {
  if (!threadId) return 0
  const since = firstIdAt(new Date(now.getTime() - HEAT_WITHIN))
  const rows = await tx
    .select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments.threadId, threadId), eq(comments.shown, true), gte(comments.id, since)))
    .limit(COUNTED)
  return rows.length
}
