import type { SampleArticle } from './articles/article.ts'
import { conversations } from './comments/all.ts'
import { composerFor } from './comments/compose.ts'
import { flameWar } from './comments/flame-war.ts'
import type { Spoken } from './comments/outline.ts'
import { removedComments, withdrawnComments } from './comments/removals.ts'
import type { Random } from './random.ts'

/** How many comments the generator adds to the hand-written ones; the rest of the articles get a dozen or so. */
const added: Readonly<Record<string, number>> = {
  'mill-street-bus-lanes': 40,
  'night-trains-return': 28,
  'votes-at-sixteen': 32,
  'phones-out-of-schools': 28,
  'later-school-bell': 20,
  'keep-the-coins': 20,
  'heat-pumps-in-old-houses': 20,
  'steelworks-four-day-week': 18,
}

const deepest = 6

export type Line = Spoken & { composed?: true; replies: Line[] }

type Spot = { spoken: Line; depth: number }

const spots = (lines: Line[], depth = 0): Spot[] =>
  lines.flatMap((spoken) => [{ spoken, depth }, ...spots(spoken.replies, depth + 1)])

const readable = /^[\p{Script=Latin}\p{P}\p{S}\p{N}\s]+$/u

const answerable = ({ spoken, depth }: Spot) =>
  depth < deepest && !spoken.removed && !spoken.withdrawn && readable.test(spoken.body)

const copied = (line: Spoken): Line => ({ ...line, replies: line.replies.map(copied) })

const endedThreads = (slug: string): Line[] => {
  const removed = removedComments
    .filter((comment) => comment.slug === slug)
    .map((comment) => ({
      body: comment.body,
      by: comment.by,
      removed: comment.guideline,
      replies: comment.reply ? [{ body: comment.reply, replies: [] }] : [],
    }))
  const withdrawn = withdrawnComments
    .filter((comment) => comment.slug === slug)
    .map(({ body, reply }) => ({ body, withdrawn: true as const, replies: [{ body: reply, replies: [] }] }))
  return [...removed, ...withdrawn]
}

// A general answer suits somebody who has said a little more.
const inviting = ({ spoken }: Spot) => !spoken.composed && spoken.body.length > 110

const target = (lines: Line[], random: Random) => {
  const all = spots(lines).filter(answerable)
  return random.pick(random.chance(0.92) ? all.filter(inviting) : all)
}

const grow = (
  lines: Line[],
  size: number,
  { random, compose }: { random: Random; compose: ReturnType<typeof composerFor> },
) => {
  let last: Spot | undefined
  for (let count = 0; count < size; count++) {
    if (random.chance(0.16)) {
      lines.push({ body: compose.remark(), composed: true, replies: [] })
      continue
    }
    const below = last && random.chance(0.4) ? last : undefined
    const to = below ?? target(lines, random)
    const line: Line = { body: compose.reply(), composed: true, replies: [] }
    to.spoken.replies.push(line)
    // Two general answers in a row are a conversation, three are an echo.
    const echoes = to.spoken.composed || to.depth + 1 >= deepest
    last = echoes ? undefined : { spoken: line, depth: to.depth + 1 }
  }
}

/** Everything said under one article except what still waits, as threads; who and when come later. */
export function threadsOf(article: SampleArticle, random: Random, said: Set<string>): Line[] {
  const found = conversations.find((conversation) => conversation.slug === article.slug)
  if (!found) throw new Error(`Nobody has written a conversation for ${article.slug}.`)
  const lines = found.threads.map(copied)
  grow(lines, added[article.slug] ?? 9 + random.below(6), { random, compose: composerFor(found, random, said) })
  const quarrel = article.slug === 'mill-street-bus-lanes' ? flameWar.map(copied) : []
  return [...random.shuffle([...lines, ...endedThreads(article.slug)]), ...quarrel]
}
