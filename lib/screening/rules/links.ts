import type { Rule } from '../rule.ts'
import { mostSpans } from '../spans.ts'

export const links: Rule = {
  name: 'links',
  version: 1,
  look: ({ urls }, { approved, settings }) => {
    if (urls.length === 0) return
    const spans = mostSpans(urls.flatMap(({ span }) => (span ? [span] : [])))
    const evidence = { links: urls.length, approved, spans }
    if (urls.length > settings.maxLinks) {
      return { outcome: 'hold', evidence: { reason: 'many', limit: settings.maxLinks, ...evidence } }
    }
    if (approved >= settings.linksHeldUntilApproved) return
    return { outcome: 'guide', evidence: { reason: 'new', needed: settings.linksHeldUntilApproved, ...evidence } }
  },
}
