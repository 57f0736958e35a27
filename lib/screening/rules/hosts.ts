import type { Link } from '#lib/ground/text/links'
import { hostKey, isShortener, listedHost, looksLikeAnother, registered } from '../hosts.ts'
import type { Draft, Facts, Rule, Said } from '../rule.ts'
import { mostSpans } from '../spans.ts'

const order = ['listed', 'lookalike', 'reputation', 'shortener', 'warned'] as const
type Reason = (typeof order)[number]

/** Where links lead: hosts an admin has judged, hosts dressed up as others, hosts people kept removing, shorteners. */
export const hosts: Rule = {
  name: 'hosts',
  version: 1,
  figures: { removed: { byDefault: 80, min: 50, max: 100 }, decisions: { byDefault: 5, min: 1, max: 100 } },
  look: (draft, facts, figures) => {
    const found = draft.urls.flatMap((link) => {
      const reason = reasonFor(link, { draft, facts, figures })
      return reason ? [{ link, reason }] : []
    })
    const reason = order.find((it) => found.some((one) => one.reason === it))
    if (!reason) return
    const spans = mostSpans(found.flatMap(({ link }) => (link.span ? [link.span] : [])))
    return { outcome: outcomes[reason], evidence: { reason, links: found.length, spans } }
  },
}

const outcomes: Record<Reason, Said['outcome']> = {
  listed: 'hold',
  lookalike: 'hold',
  reputation: 'hold',
  shortener: 'note',
  warned: 'note',
}

interface Known {
  draft: Draft
  facts: Facts
  figures: Record<string, number>
}

function reasonFor(link: Link, { draft, facts, figures }: Known): Reason | undefined {
  const { rulebook, now, tallies } = facts
  const shown = shownHost(link, draft)
  const host = hostKey(shown)
  if (!host) return undefined
  const judged = listedHost(host, rulebook.hosts, now)
  if (judged) return judged.action === 'allow' ? undefined : judged.action === 'hold' ? 'listed' : 'warned'
  if (looksLikeAnother(host, shown, allowed(rulebook.hosts))) return 'lookalike'
  const { approved, removed } = tallies.get(registered(hostKey(link.host))) ?? { approved: 0, removed: 0 }
  const share = (removed + 1) / (approved + removed + 2)
  if (removed >= figures.decisions! && share * 100 >= figures.removed!) return 'reputation'
  return isShortener(host) ? 'shortener' : undefined
}

const allowed = (listed: Facts['rulebook']['hosts']) =>
  [...listed.values()].filter((it) => it.action === 'allow').map((it) => it.host)

/** The host as it stands in the comment, before folding made plain letters of it. */
function shownHost({ span, host }: Link, { body }: Draft): string {
  const written = span ? body.slice(...span).replace(/^\w+:\\?\/\\?\//, '') : host
  return written.split(/[/?#\s]/)[0]!.toLowerCase()
}
