import { type Key, say } from './catalogue/say.ts'

export type RefusalReason = 'sign-in' | 'forbidden' | 'not-found' | 'invalid' | 'conflict' | 'too-large' | 'too-many'

/** A stable code; its sentence stands in the catalogue under `refusal.CODE`, in the file of its part of the house. */
export type RefusalCode = Extract<Key, `refusal.${string}`> extends `refusal.${infer Code}` ? Code : never

interface Particulars {
  /** What the sentence needs to know. */
  params?: Record<string, string | number>
  /** A sentence per field of the form. */
  fields?: Record<string, string>
  /** Seconds until trying again makes sense. */
  retryAfter?: number
  /** Sentences that say more, one each. */
  sentences?: string[]
}

/** An expected no: what happened, why, and what to do next. Anything else that is thrown is a bug. */
export class Refusal extends Error {
  override name = 'Refusal'
  reason: RefusalReason
  code: RefusalCode
  fields: Record<string, string> | undefined
  retryAfter: number | undefined
  sentences: string[]

  constructor(reason: RefusalReason, code: RefusalCode, particulars: Particulars = {}) {
    super(say(`refusal.${code}`, particulars.params))
    this.reason = reason
    this.code = code
    this.fields = particulars.fields
    this.retryAfter = particulars.retryAfter
    this.sentences = particulars.sentences ?? []
  }
}

/** Goes on when the condition holds; otherwise throws the Refusal with that reason and code. */
export function refuseUnless(
  condition: unknown,
  reason: RefusalReason,
  code: RefusalCode,
  particulars?: Particulars,
): asserts condition {
  if (!condition) throw new Refusal(reason, code, particulars)
}
