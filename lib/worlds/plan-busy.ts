import type { SampleArticle } from './articles/article.ts'
import { sampleArticles } from './articles.ts'
import { planConversation } from './busy-conversation.ts'
import { joiningTimes, planSpamWave, planWaiting } from './busy-desk.ts'
import { addReports } from './busy-reports.ts'
import { castFor, everybody } from './cast.ts'
import type { PlannedArticle, PlannedComment, WorldPlan } from './plan.ts'
import { randomOf } from './random.ts'
import { after, hourOfDay } from './times.ts'

/** The article as it stands at that moment. */
export const dated = ({ daysAgo, hour, ...article }: SampleArticle, now: Date): PlannedArticle => ({
  ...article,
  publishedAt: hourOfDay(now, { daysAgo, hour }),
})

// Ids are made from the time of posting, so no two comments may share a millisecond.
const inOrder = (comments: PlannedComment[]) => {
  const sorted = comments.sort((one, other) => one.postedAt.getTime() - other.postedAt.getTime())
  let last = new Date(0)
  for (const comment of sorted) {
    if (comment.postedAt <= last) comment.postedAt = after(last, 1)
    last = comment.postedAt
  }
  return sorted
}

/** A newsroom on a bad day: twenty articles, their conversations, a quarrel, a spam wave and a full desk. Same `now`, same plan. */
export function planBusy(now: Date): WorldPlan {
  const random = randomOf('busy')
  const cast = castFor(random)
  const said = new Set<string>()
  const articles = sampleArticles.map((article) => dated(article, now))
  const seen = sampleArticles.flatMap((article) =>
    planConversation({ article, publishedAt: dated(article, now).publishedAt, now, random, cast, said }),
  )
  const desk = { now, random, articles }
  const young = [...planWaiting(desk), ...planSpamWave(desk)]
  const comments = inOrder([...seen, ...young])
  addReports(comments, { now, random, cast })
  return { people: everybody(now, random, joiningTimes(young, random)), articles, comments }
}
