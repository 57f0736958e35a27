import type { Db } from '#db/database'
import { closingOf } from '#lib/articles/policy'
import type { ArticleHead } from '#lib/articles/queries/article-head'
import { waitFor } from '#lib/ground/limits'
import { readSettings } from '#lib/ground/settings'
import type { Settings } from '#lib/ground/settings/schemas'
import { TRUSTED_AFTER } from '#lib/screening/policy'
import { readRulebook } from '#lib/screening/queries/read-rulebook'
import { readTallies } from '#lib/screening/queries/read-tallies'
import type { Draft, Facts } from '#lib/screening/rule'
import { isStaff, type Person } from '#lib/users/policy'
import { alikeTo } from './alike.ts'
import { countApproved, countRemovals, postedLately } from './author-facts.ts'
import { heatOf, waitInThread } from './heat.ts'

export interface Posting {
  article: ArticleHead
  threadId: string | null
  /** Whom it answers. */
  answeredId: string | null
  address: string
  now: Date
  /** An edit repeats itself by nature and has been counted once. */
  draft: Pick<Draft, 'folded' | 'urls' | 'event'>
  /** The comment itself, where it is edited. */
  commentId: string | null
}

const quiet = { lastBodies: [], lately: { comments: 0, articles: 0, answers: 0 } }

/** Everything the rules may look at, in a number of statements that does not depend on the rules. */
export async function gatherFacts(tx: Db, author: Person, posting: Posting): Promise<Facts> {
  const { article, now, draft, commentId } = posting
  const isPost = draft.event === 'post'
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
    approved: await countApproved(tx, author, mostApproved(settings)),
    joinedAt: author.joinedAt,
    removals: await countRemovals(tx, author, now),
    ...(isPost ? await postedLately(tx, author, { ...posting, articleId: article.id }) : quiet),
    alike: await alikeTo(tx, { folded: draft.folded, authorId: author.id, commentId, now }),
    tallies: await readTallies(tx, draft.urls),
    wait: isPost ? await waits(tx, author, { ...posting, settings }) : 0,
    threadWait: isPost ? await waitInThread(tx, author, { ...posting, heat, settings }) : 0,
    heat,
    premoderated: { site: settings.premoderated, article: article.premoderated },
    settings,
    rulebook: await readRulebook(tx),
  }
}

const mostApproved = ({ firstCommentsHeld, linksHeldUntilApproved }: Settings) =>
  Math.max(TRUSTED_AFTER, firstCommentsHeld, linksHeldUntilApproved)

/** Seconds until this reader, or this address, may post again; the post itself is counted when it is stored. */
async function waits(tx: Db, author: Person, { settings, address, now }: Posting & { settings: Settings }) {
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
