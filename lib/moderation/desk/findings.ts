import { reasonFor, sentenceFor, type Told } from '#lib/screening/sentences'
import { mostSpans } from '#lib/screening/spans'

/** Why it is here, in a few words. */
export const shortReason = (finding: Told): string => reasonFor(finding) || sentenceFor(finding) || finding.rule

/** Where the matched words stand in a text of that many units; evidence that points elsewhere is left out. */
export function marksOf(found: Told[], length: number) {
  const spans = found.flatMap((it) => it.evidence.spans ?? [])
  return mostSpans(spans.filter(([start, end]) => start >= 0 && start < end && end <= length).map(([a, b]) => [a, b]))
}
