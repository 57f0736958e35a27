import type { Rule } from '../rule.ts'

const DAY = 24 * 60 * 60 * 1_000

/** An edit repeats itself by nature, so only posts are looked at. */
export const repeat: Rule = {
  name: 'repeat',
  version: 1,
  look: (draft, { lastBodies, now }) => {
    if (draft.event === 'edit') return
    const words = withoutSpace(draft.folded)
    const same = lastBodies.find((last) => isWithinDay(last.at, now) && withoutSpace(last.folded) === words)
    return same && { outcome: 'refuse', evidence: { articleId: same.articleId, at: same.at.toISOString() } }
  },
}

const withoutSpace = (folded: string) => folded.replace(/\s+/g, '')

const isWithinDay = (at: Date, now: Date) => now.getTime() - at.getTime() < DAY
