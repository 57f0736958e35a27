import type { z } from 'zod'
import { fieldsOf } from '#lib/ground/fields'
import { Refusal, type RefusalReason } from '#lib/ground/refusal'
import type { Viewer } from '#lib/users/policy'
import { addressOf } from './address.ts'

/** Everything a verb or query may need to know about a request, parsed. */
export interface Asked<Input> {
  viewer: Viewer
  input: Input
  params: Record<string, string>
  now: Date
  address: string
  request: Request
}

export type Params = { params: Promise<Record<string, string>> }

export const statusOf: Record<RefusalReason, number> = {
  invalid: 400,
  'sign-in': 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'too-many': 429,
}

/** The input, or a Refusal with a sentence per field. */
export function parse<S extends z.ZodType>(schema: S, raw: unknown): z.output<S> {
  const parsed = schema.safeParse(raw)
  if (parsed.success) return parsed.data
  throw new Refusal('invalid', 'invalid', { fields: fieldsOf(parsed.error) })
}

export async function particularsOf(request: Request, context: Params | undefined, now: Date) {
  return { params: (await context?.params) ?? {}, now, address: addressOf(request), request }
}
