import { linksIn } from '#lib/ground/text/links'
import { hostKey, registered } from '#lib/screening/hosts'
import type { Decided } from './decided.ts'

export interface HostTally {
  host: string
  approved: number
  removed: number
}

const MOST_HOSTS = 5_000

/** How people decided on comments that link to a host, each host once a comment; the hosts decided on most. */
export function talliesOf(decided: readonly Decided[]): HostTally[] {
  const tallies = new Map<string, HostTally>()
  for (const { body, removed } of decided) {
    const hosts = new Set(linksIn(body).map(({ host }) => registered(hostKey(host))))
    for (const host of hosts) {
      if (host === '') continue
      const tally = tallies.get(host) ?? { host, approved: 0, removed: 0 }
      tally[removed ? 'removed' : 'approved'] += 1
      tallies.set(host, tally)
    }
  }
  return [...tallies.values()].toSorted((a, b) => b.approved + b.removed - a.approved - a.removed).slice(0, MOST_HOSTS)
}
