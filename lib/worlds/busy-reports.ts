import type { Cast } from './cast.ts'
import type { PlannedComment } from './plan.ts'
import type { Random } from './random.ts'
import { after, before, day, minute } from './times.ts'

const texts: readonly { guideline: number; text?: string }[] = [
  { guideline: 1, text: 'There must be a kinder way of saying this.' },
  { guideline: 1 },
  { guideline: 4, text: 'What has this to do with the article?' },
  { guideline: 1, text: 'He goes after the same person under every article.' },
  { guideline: 6, text: 'One can tell from this who is meant.' },
  { guideline: 4 },
  { guideline: 8, text: 'I do not think that this person is who they say they are.' },
  { guideline: 5, text: 'This is the third time I read this today.' },
  { guideline: 1, text: 'I just do not like the tone, please have a look.' },
  { guideline: 2, text: 'I find this demeaning for older people.' },
]

type Pressed = { now: Date; random: Random; cast: Cast }

const reported = (comment: PlannedComment, at: number, { now, random, cast }: Pressed) => {
  const left = now.getTime() - comment.postedAt.getTime()
  comment.reports = cast.crowd(at % 4 === 0 ? 3 : 1, comment.authorKey).map((byKey, each) => ({
    byKey,
    ...(texts[(at + each) % texts.length] ?? { guideline: 1 }),
    reportedAt: after(comment.postedAt, Math.floor(left * (0.2 + 0.7 * random.next()))),
  }))
}

const isHeated = ({ articleSlug, body }: PlannedComment) =>
  articleSlug === 'mill-street-bus-lanes' && /You people|irresponsible|every one of your sort/u.test(body)

/** Has readers report some of what was published in the last three days: the quarrel, and a few that only annoyed somebody. */
export function addReports(comments: readonly PlannedComment[], pressed: Pressed): void {
  const recent = comments.filter(
    ({ fate, postedAt }) =>
      fate === 'published' && postedAt > before(pressed.now, 3 * day) && postedAt < before(pressed.now, 30 * minute),
  )
  const heated = recent.filter(isHeated)
  const others = pressed.random.shuffle(recent.filter((comment) => !isHeated(comment) && !comment.picked)).slice(0, 13)
  ;[...heated, ...others].forEach((comment, at) => {
    reported(comment, at, pressed)
  })
}
