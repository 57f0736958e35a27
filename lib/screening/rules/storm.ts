import type { Rule } from '../rule.ts'

/** One reader answers another again and again within ten minutes. */
export const storm: Rule = {
  name: 'storm',
  version: 1,
  soft: true,
  figures: { answers: { byDefault: 5, min: 2, max: 50 } },
  look: ({ event }, { lately }, { answers }) => {
    if (event === 'edit' || lately.answers < answers!) return
    return { outcome: 'hold', evidence: { answers: lately.answers } }
  },
}
