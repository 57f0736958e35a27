import type { SampleArticle } from './articles/article.ts'
import type { Person } from './people.ts'

export type PlannedPerson = Person & { joinedAt: Date }

export type PlannedArticle = Omit<SampleArticle, 'daysAgo' | 'hour'> & { publishedAt: Date }

export type PlannedReport = { byKey: string; guideline: number; text?: string; reportedAt: Date }

export type PlannedComment = {
  key: string
  articleSlug: string
  authorKey: string
  parentKey?: string
  body: string
  postedAt: Date
  fate: 'published' | 'held' | 'removed' | 'withdrawn'
  /** The guideline a removal cites. */
  guideline?: number
  /** Which rule had it held: newcomer, links, repeat, words, shouting, personal or premoderated. */
  rule?: string
  /** When it was removed or withdrawn; later than every reply to it. */
  endedAt?: Date
  /** When it was edited, within ten minutes of being posted. */
  editedAt?: Date
  picked?: true
  /** Keys of those who recommend it. */
  recommends: string[]
  reports?: PlannedReport[]
}

/** A sample world: everything it holds, parents before their replies. */
export type WorldPlan = { people: PlannedPerson[]; articles: PlannedArticle[]; comments: PlannedComment[] }
