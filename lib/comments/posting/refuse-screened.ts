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

/**
 * Nothing is stored of a comment that screening refuses, or guides on before the writer says "post anyway". Guidance is
 * asked first even where the comment would wait all the same: the writer may rather take the link out.
 */
export function refuseScreened({ findings }: Screening): void {
  const refusing = findings.find((it) => it.outcome === 'refuse')
  if (refusing) throw refusalFor(refusing)
  const guiding = findings.filter((it) => it.outcome === 'guide')
  if (guiding.length > 0) throw new Refusal('conflict', 'guidance', { sentences: guiding.map(sentenceFor) })
}

function refusalFor(finding: Finding): Refusal {
  const rule = finding.rule as keyof typeof reasons
  const sentence = sentenceFor(finding)
  const retryAfter = Number(finding.evidence.retryAfter) || undefined
  return new Refusal(reasons[rule] ?? 'conflict', `screened-${rule}`, {
    params: { sentence },
    fields: rule === 'shape' ? { body: sentence } : undefined,
    retryAfter,
  })
}
