import type { Rule } from '../rule.ts'

/** Many comments in ten minutes, or some under many articles: slower than the limits, and still a machine's pace. */
export const pace: Rule = {
  name: 'pace',
  version: 1,
  soft: true,
  figures: { comments: { byDefault: 8, min: 2, max: 100 }, articles: { byDefault: 4, min: 2, max: 50 } },
  look: ({ event }, { lately }, { comments, articles }) => {
    if (event === 'edit') return
    const now = { comments: lately.comments + 1, articles: lately.articles }
    if (now.articles >= articles!) return { outcome: 'hold', evidence: { reason: 'articles', ...now } }
    return now.comments >= comments! ? { outcome: 'note', evidence: { reason: 'comments', ...now } } : undefined
  },
}
