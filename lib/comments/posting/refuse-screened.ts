import { Refusal } from '#lib/ground/refusal'
import type { Finding } from '#lib/screening/rule'
import type { Screening } from '#lib/screening/screen'
import { sentenceFor } from '#lib/screening/sentences'

const reasons = {
  commenting: 'conflict',
  standing: 'forbidden',
  shape: 'invalid',
  rate: 'too-many',
  repeat: 'conflict',
} as const

/** Nothing is stored of a comment that screening refuses, or guides on before the writer says "post anyway". */
export function refuseScreened({ outcome, findings }: Screening): void {
  const strictest = findings.find((it) => it.outcome === outcome)
  if (!strictest || (outcome !== 'refuse' && outcome !== 'guide')) return
  const sentences = findings.filter((it) => it.outcome === outcome).map(sentenceFor)
  throw outcome === 'guide' ? new Refusal('conflict', 'guidance', { sentences }) : refusalFor(strictest, sentences)
}

function refusalFor(finding: Finding, sentences: string[]): Refusal {
  const rule = finding.rule as keyof typeof reasons
  const [sentence = ''] = sentences
  const retryAfter = Number(finding.evidence.retryAfter) || undefined
  return new Refusal(reasons[rule] ?? 'conflict', `screened-${rule}`, {
    params: { sentence },
    fields: rule === 'shape' ? { body: sentence } : undefined,
    retryAfter,
  })
}
