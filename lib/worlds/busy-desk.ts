import { adverts } from './comments/spam-wave.ts'
import { firstComments, otherwiseHeld, type WaitingComment } from './comments/waiting.ts'
import { spammers } from './people.ts'
import type { PlannedArticle, PlannedComment } from './plan.ts'
import type { Random } from './random.ts'
import { after, before, hour, minute } from './times.ts'

type Desk = { now: Date; random: Random; articles: readonly PlannedArticle[] }

const publishedAtOf = (slug: string, articles: readonly PlannedArticle[]) => {
  const article = articles.find((each) => each.slug === slug)
  if (!article) throw new Error(`There is no article ${slug} to comment on.`)
  return article.publishedAt
}

const between = (from: Date, until: Date, random: Random) =>
  after(from, Math.floor((until.getTime() - from.getTime()) * random.next()))

const waiting = (comment: WaitingComment, at: number, { now, random, articles }: Desk): PlannedComment => {
  const possible = after(publishedAtOf(comment.slug, articles), 20 * minute)
  const recent = before(now, 44 * hour)
  return {
    key: `waiting/${at + 1}`,
    articleSlug: comment.slug,
    authorKey: comment.by,
    body: comment.body,
    postedAt: between(possible > recent ? possible : recent, before(now, 2 * minute), random),
    fate: 'held',
    rule: comment.rule,
    recommends: [],
  }
}

/** What waits for a moderator, all of it from the last two days. */
export const planWaiting = (desk: Desk): PlannedComment[] =>
  [...firstComments, ...otherwiseHeld].map((comment, at) => waiting(comment, at, desk))

const waveOf = (now: Date) => before(now, 5 * hour)

const advertised = (body: string, at: number, { now, random, articles }: Desk): PlannedComment => {
  const postedAt = after(waveOf(now), at * 1.9 * minute + random.below(minute))
  const open = articles.filter((article) => !article.closed && article.publishedAt < waveOf(now))
  const spammer = spammers[at % spammers.length]
  if (!spammer) throw new Error('A spam wave takes at least one account.')
  const ended = at < 12
  return {
    key: `spam/${at + 1}`,
    articleSlug: random.pick(open).slug,
    authorKey: spammer.key,
    body,
    postedAt,
    fate: ended ? 'removed' : 'held',
    rule: at < 8 ? 'links' : 'repeat',
    ...(ended ? { guideline: 5, endedAt: after(postedAt, (25 + random.below(60)) * minute) } : {}),
    recommends: [],
  }
}

/** Thirty adverts within an hour: a moderator has been through the first twelve, the others wait. */
export const planSpamWave = (desk: Desk): PlannedComment[] => adverts.map((body, at) => advertised(body, at, desk))

/** When the accounts without a past were made: shortly before each said its first word. */
export function joiningTimes(comments: readonly PlannedComment[], random: Random): Map<string, Date> {
  const first = new Map<string, Date>()
  for (const { authorKey, postedAt } of comments) {
    const known = first.get(authorKey)
    if (!known || postedAt < known) first.set(authorKey, postedAt)
  }
  return new Map([...first].map(([key, postedAt]) => [key, before(postedAt, (4 + random.below(50)) * minute)]))
}
