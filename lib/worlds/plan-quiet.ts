import { salmonBackInTheMarle } from './articles/salmon-back-in-the-marle.ts'
import { signIns } from './people.ts'
import type { WorldPlan } from './plan.ts'
import { dated } from './plan-busy.ts'
import { before, day } from './times.ts'

/** Three people, one article, and nobody has commented yet. */
export function planQuiet(now: Date): WorldPlan {
  const article = dated({ ...salmonBackInTheMarle, daysAgo: 0 }, now)
  const people = signIns.map((person) => ({
    ...person,
    joinedAt: before(now, (person.role === 'reader' ? 1 : 400) * day),
  }))
  return { people, articles: [article], comments: [] }
}
