import { z } from 'zod'
import { absentWhenEmpty, id } from '#lib/ground/fields'
import { LONGEST_FILTER, PERIODS } from './policy.ts'

const words = absentWhenEmpty(z.string().trim().max(LONGEST_FILTER))
const day = absentWhenEmpty(z.iso.date().transform((date) => new Date(`${date}T00:00:00Z`)))

/** Which part of the record: by whom (an id, an e-mail or a name), what, about what, and on which days. */
export const recordFilter = z.strictObject({
  who: words,
  what: absentWhenEmpty(z.string().regex(/^[a-z-]+\.([a-z-]+|\*)$/)),
  subject: words,
  from: day,
  until: day,
})
export const recordQuery = recordFilter.extend({ after: absentWhenEmpty(id) })
export const recordExport = recordFilter.extend({ format: z.enum(['jsonl', 'csv']).default('jsonl') })
export const verifyInput = z.strictObject({ after: z.int().min(0).default(0) })

const period = absentWhenEmpty(z.coerce.number().pipe(z.literal([...PERIODS]))).transform((days) => days ?? 28)

export const insightsQuery = z.strictObject({ days: period })
export const insightsExport = insightsQuery.extend({ what: z.enum(['days', 'decisions', 'rules', 'articles']) })

export type RecordFilter = z.output<typeof recordFilter>
export type RecordQuery = z.output<typeof recordQuery>
