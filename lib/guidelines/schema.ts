import { z } from 'zod'
import { absentWhenEmpty, line, text } from '#lib/ground/fields'
import { MAX_GUIDELINE, MAX_SENTENCE, MAX_TITLE, severities } from './policy.ts'

/** The version somebody had before their eyes. */
const seen = z.coerce.number().pipe(z.int().min(1))

export const writeGuidelineInput = z.strictObject({
  title: line(MAX_TITLE),
  text: text(MAX_GUIDELINE),
  sentence: text(MAX_SENTENCE),
  severity: z.coerce.number().pipe(z.literal(severities)),
  seen: absentWhenEmpty(seen),
})
export const retireGuidelineInput = z.strictObject({ seen })
/** A guideline's number in an address; `new` has none yet. */
export const guidelineNumber = z.coerce.number().pipe(z.int().min(1).max(9_999))

export type WriteGuidelineInput = z.output<typeof writeGuidelineInput>
export type RetireGuidelineInput = z.output<typeof retireGuidelineInput>
