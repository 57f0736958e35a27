import type { SampleArticle } from './articles/article.ts'
import { type Line, threadsOf } from './busy-tree.ts'
import type { Cast } from './cast.ts'
import { reporters } from './people.ts'
import type { PlannedComment } from './plan.ts'
import type { Random } from './random.ts'
import { after, before, fadingMoments, hour, minute } from './times.ts'

type Stage = {
  article: SampleArticle
  publishedAt: Date
  now: Date
  random: Random
  cast: Cast
  /** What the generator has said anywhere. */
  said: Set<string>
  /** Who has begun a thread here; nobody begins two with words of their own. */
  begun: Set<string>
  comments: PlannedComment[]
}

type Place = { parent?: PlannedComment; grandparent?: PlannedComment; inThread: Set<string>; postedAt: Date }

const authorOf = ({ by, composed }: Line, place: Place, { article, cast, begun }: Stage): string => {
  if (by === 'op') return place.grandparent?.authorKey ?? place.parent?.authorKey ?? cast.speaker(begun, true)
  if (by === 'same' && place.parent) return place.parent.authorKey
  if (by === 'reporter') return reporters.find(({ name }) => name === article.byline)?.key ?? cast.speaker(begun, true)
  if (by) return by
  return cast.speaker(place.parent ? place.inThread : begun, !composed)
}

const keysBelow = (line: Line): string[] =>
  line.replies.flatMap((reply) => [...(reply.by?.includes('.') ? [reply.by] : []), ...keysBelow(reply)])

const popularity = (line: Line, place: Place, random: Random) => {
  if (line.picked) return 42 + random.below(30)
  if (line.composed) return Math.floor(9 * random.next() ** 4)
  return Math.floor((place.parent ? 26 : 58) * random.next() ** (place.parent ? 4 : 3))
}

const fateOf = ({ removed, withdrawn }: Line) => {
  if (removed) return 'removed'
  return withdrawn ? 'withdrawn' : 'published'
}

const planned = (line: Line, place: Place, stage: Stage): PlannedComment => {
  const { random, cast, article, comments, now } = stage
  const authorKey = authorOf(line, place, stage)
  const fate = fateOf(line)
  const settled = place.postedAt < before(now, 10 * minute)
  const edited = settled && (line.edited === true || (fate === 'published' && random.chance(0.04)))
  return {
    key: `${article.slug}/${comments.length + 1}`,
    articleSlug: article.slug,
    authorKey,
    ...(place.parent ? { parentKey: place.parent.key } : {}),
    body: line.body,
    postedAt: place.postedAt,
    fate,
    ...(line.removed ? { guideline: line.removed } : {}),
    ...(edited ? { editedAt: after(place.postedAt, minute + random.below(8 * minute)) } : {}),
    ...(line.picked ? { picked: true as const } : {}),
    recommends: fate === 'published' ? cast.crowd(popularity(line, place, random), authorKey) : [],
  }
}

const latest = (moments: Date[]) => new Date(Math.max(...moments.map((moment) => moment.getTime())))

/** Puts a line and everything below it on stage; answers with the moment of the last word. */
const speak = (line: Line, place: Place, stage: Stage): Date => {
  const comment = planned(line, place, stage)
  stage.comments.push(comment)
  if (!place.parent) stage.begun.add(comment.authorKey)
  place.inThread.add(comment.authorKey)
  const { postedAt } = comment
  const left = stage.now.getTime() - postedAt.getTime()
  const span = { from: after(postedAt, left * 0.01), until: after(postedAt, left * 0.75), fade: 2.5 * hour }
  const moments = fadingMoments(line.replies.length, span, stage.random)
  const ends = line.replies.map((reply, at) => {
    const below = { parent: comment, ...(place.parent ? { grandparent: place.parent } : {}), inThread: place.inThread }
    return speak(reply, { ...below, postedAt: moments[at] ?? postedAt }, stage)
  })
  const lastWord = latest([postedAt, ...ends])
  if (comment.fate !== 'published') {
    const rest = Math.min(stage.now.getTime() - lastWord.getTime(), 6 * hour)
    comment.endedAt = after(lastWord, Math.floor(rest * (0.3 + 0.5 * stage.random.next())))
  }
  return lastWord
}

/** Everything under one article that has been seen by readers at some time. */
export function planConversation(given: Omit<Stage, 'begun' | 'comments'>): PlannedComment[] {
  const { article, publishedAt, now, random } = given
  const stage: Stage = { ...given, begun: new Set(), comments: [] }
  const lines = threadsOf(article, random, given.said)
  const age = now.getTime() - publishedAt.getTime()
  const span = { from: after(publishedAt, 4 * minute), until: before(now, age * 0.15), fade: 11 * hour }
  const moments = fadingMoments(lines.length, span, random)
  lines.forEach((line, at) => {
    const inThread = new Set([...keysBelow(line), ...(line.by ? [line.by] : [])])
    speak(line, { inThread, postedAt: moments[at] ?? publishedAt }, stage)
  })
  return stage.comments
}
