import { nameTheBridge } from './articles/name-the-bridge.ts'
import { bridgeNames, bridgeSentences } from './comments/bridge.ts'
import { regulars, reporters, signIns } from './people.ts'
import type { PlannedArticle, PlannedComment, PlannedPerson } from './plan.ts'
import { dated } from './plan-busy.ts'
import { type Random, randomOf } from './random.ts'
import { after, before, day, fadingOffset, minute } from './times.ts'

/** One article with a conversation too long to hold in memory: `comments` begins anew each time it is called. */
export type LongPlan = {
  people: PlannedPerson[]
  article: PlannedArticle
  comments: () => Generator<PlannedComment, void, undefined>
}

const deepest = 5
// None divides the number of sentences, so no comment says the same twice.
const strides = [7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43]
const sentenceCounts = [1, 1, 2, 2, 3, 3, 4, 4, 5]

const body = (random: Random) => {
  const count = random.pick(sentenceCounts)
  const start = random.below(bridgeSentences.length)
  const stride = random.pick(strides)
  const sentences = Array.from({ length: count }, (_, at) => {
    const sentence = bridgeSentences[(start + at * stride) % bridgeSentences.length] ?? ''
    return sentence.replace('{name}', random.pick(bridgeNames)).replace('{other}', random.pick(bridgeNames))
  })
  return sentences.map((sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1)).join(' ')
}

// Half of the threads are one comment; the rest follow a power law, so that a few are very long.
const threadSize = (random: Random) =>
  random.chance(0.5) ? 1 : Math.min(400, Math.ceil(1.6 / (1 - random.next()) ** 0.85))

type Written = { comment: PlannedComment; depth: number }

const recommendsOf = (random: Random) => {
  const count = random.chance(0.75) ? 0 : Math.ceil(12 * random.next() ** 3)
  const from = random.below(regulars.length)
  return Array.from({ length: count }, (_, at) => regulars[(from + at * 3) % regulars.length]?.key ?? '')
}

type Pen = { slug: string; random: Random; now: Date }

const write = (number: number, postedAt: Date, { slug, random }: Pen): PlannedComment => {
  const authorKey = random.pick(regulars).key
  const recommends = recommendsOf(random).filter((key) => key !== authorKey)
  return {
    key: `${slug}/${number}`,
    articleSlug: slug,
    authorKey,
    body: body(random),
    postedAt,
    fate: 'published',
    recommends,
  }
}

function* threadOf({ number, size, postedAt }: { number: number; size: number; postedAt: Date }, pen: Pen) {
  const first = write(number, postedAt, pen)
  const open: Written[] = [{ comment: first, depth: 0 }]
  yield first
  for (let at = 1; at < size; at++) {
    const to = pen.random.pick(open)
    const left = pen.now.getTime() - to.comment.postedAt.getTime()
    const wait = fadingOffset({ length: left * 0.7, fade: 300 * minute }, pen.random)
    const reply = { ...write(number + at, after(to.comment.postedAt, 1 + wait), pen), parentKey: to.comment.key }
    if (to.depth + 1 < deepest) open.push({ comment: reply, depth: to.depth + 1 })
    yield reply
  }
}

function* commentsOf(count: number, publishedAt: Date, pen: Pen) {
  const length = pen.now.getTime() - publishedAt.getTime() - 60 * minute
  let number = 1
  while (number <= count) {
    const size = Math.min(threadSize(pen.random), count - number + 1)
    const postedAt = after(publishedAt, minute + Math.floor((length * (number - 1)) / count))
    yield* threadOf({ number, size, postedAt }, pen)
    number += size
  }
}

/** One article `long-N` with exactly N published comments, threads up to depth 5, about 200 characters each. Same `now`, same plan. */
export function planLong(count: number, now: Date, slug = `long-${count}`): LongPlan {
  const article = dated({ ...nameTheBridge, slug }, now)
  const people = [...signIns, ...reporters, ...regulars].map((person, at) => ({
    ...person,
    joinedAt: before(now, person.key === 'reader' ? day : (60 + at) * day),
  }))
  return {
    people,
    article,
    comments: () => commentsOf(count, article.publishedAt, { slug, random: randomOf(slug), now }),
  }
}
