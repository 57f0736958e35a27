import type { Viewer } from '#lib/users/policy'
import { type Insights, readInsights } from './read-insights.ts'

export type InsightTable = 'days' | 'decisions' | 'rules' | 'articles'

type Cell = string | number | null

/** One table of the figures as rows under their headings; times in milliseconds, shares from 0 to 1. */
export async function listInsightRows(
  viewer: Viewer,
  { what, days }: { what: InsightTable; days: number },
  now: Date,
): Promise<Cell[][]> {
  return tables[what](await readInsights(viewer, { days }, now))
}

const tables: Record<InsightTable, (insights: Insights) => Cell[][]> = {
  days: ({ days }) => [
    ['day', 'comments', 'held', 'people'],
    ...days.map((it) => [it.day, it.comments, it.held, it.people]),
  ],
  decisions: ({ decisions }) => [
    ['source', 'decisions', 'p50', 'p95'],
    ...decisions.map((it) => [it.source, it.decisions, it.p50, it.p95]),
  ],
  rules: ({ rules }) => [
    ['rule', 'hits', 'decided', 'removed', 'low', 'high'],
    ...rules.map((it) => [
      it.rule,
      it.hits,
      it.decided,
      it.removed,
      it.interval?.low ?? null,
      it.interval?.high ?? null,
    ]),
  ],
  articles: ({ articles }) => [
    ['slug', 'headline', 'comments'],
    ...articles.map((it) => [it.slug, it.headline, it.comments]),
  ],
}
