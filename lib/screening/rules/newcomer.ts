import type { Rule } from '../rule.ts'

const DAY = 24 * 60 * 60 * 1_000

export const newcomer: Rule = {
  name: 'newcomer',
  version: 1,
  look: (_draft, { approved, joinedAt, now, settings }) => {
    const needed = settings.firstCommentsHeld
    if (approved >= needed) return
    const days = Math.max(0, Math.floor((now.getTime() - joinedAt.getTime()) / DAY))
    return { outcome: 'hold', evidence: { approved, needed, days } }
  },
}
