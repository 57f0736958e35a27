import type { z } from 'zod'
import { Refusal } from '#lib/ground/refusal'
import type { Viewer } from '#lib/users/policy'
import { type Asked, type Params, parse, particularsOf } from './ask.ts'
import { formIn } from './body.ts'
import { confirmOnTheWay, withoutProof } from './confirming.ts'
import { viewerOf } from './request-viewer.ts'
import { refuseCrossSite } from './same-origin.ts'

/** How a form went: what the verb answered, or why not, with what was written so that nobody has to write it twice. */
export type Outcome<T> =
  | { ok: true; value: T; viewer: Viewer; now: Date }
  | {
      ok: false
      refusal: Refusal
      viewer: Viewer
      written: Record<string, string>
      now: Date
      /** They have to say who they are first, or have said so wrongly. */
      unconfirmed: boolean
    }

interface Form<S extends z.ZodType> {
  request: Request
  context?: Params | undefined
  schema: S
  /** The largest form that is read of this viewer, in bytes, where it is not the usual. */
  most?: ((viewer: Viewer) => number | undefined) | undefined
}

/** A form's way in: parse, say who is asking, call one verb. Bugs are not caught here. */
export async function act<S extends z.ZodType, T>(
  { request, context, schema, most }: Form<S>,
  verb: (asked: Asked<z.output<S>>) => Promise<T>,
): Promise<Outcome<T>> {
  const now = new Date()
  let viewer = await viewerOf(request, now)
  let written: Record<string, string> = {}
  let confirming = false
  try {
    refuseCrossSite(request)
    written = await formIn(request, most?.(viewer))
    const particulars = await particularsOf(request, context, now)
    confirming = true
    if (await confirmOnTheWay(written, { viewer, ...particulars })) viewer = await viewerOf(request, now)
    confirming = false
    const input = parse(schema, withoutProof(written))
    const value = await verb({ viewer, input, ...particulars })
    return { ok: true, value, viewer, now }
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    const unconfirmed = refusal.code === 'confirm' || (confirming && refusal.reason !== 'sign-in')
    return { ok: false, refusal, viewer, written, now, unconfirmed }
  }
}
