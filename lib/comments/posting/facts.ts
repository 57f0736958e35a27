import type { Db } from '#db/database'
import { closingOf } from '#lib/articles/policy'
import type { ArticleHead } from '#lib/articles/queries/article-head'
import { waitFor } from '#lib/ground/limits'
import { readSettings } from '#lib/ground/settings'
import type { Facts } from '#lib/screening/rule'
import { isStaff, type Person } from '#lib/users/policy'
import { countApproved, lastBodies } from './author-facts.ts'
import { heatOf, waitInThread } from './heat.ts'

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
  const heat = await heatOf(tx, { ...posting, settings })
  return {
    now,
    staff: isStaff(author),
    commenting: {
      sitewide: settings.commenting === 'on',
      article: article.commenting,
      closesAt: closingOf(article, settings),
    },
    standing: author.standing,
    approved: await countApproved(tx, author, Math.max(settings.firstCommentsHeld, settings.linksHeldUntilApproved)),
    joinedAt: author.joinedAt,
    lastBodies: posting.event === 'post' ? await lastBodies(tx, author, now) : [],
    wait: posting.event === 'post' ? await waits(tx, author, { ...posting, settings }) : 0,
    threadWait: posting.event === 'post' ? await waitInThread(tx, author, { ...posting, heat, settings }) : 0,
    heat,
    premoderated: { site: settings.premoderated, article: article.premoderated },
    settings,
  }
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
