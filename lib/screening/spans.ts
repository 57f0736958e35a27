import type { Span } from '#lib/ground/text/fold'

const MOST = 50

/** Places in order, those that touch or overlap joined, as many as a card can show. */
export function mostSpans(spans: Span[]): Span[] {
  const joined: Span[] = []
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else joined.push([start, end])
  }
  return joined.slice(0, MOST)
}
