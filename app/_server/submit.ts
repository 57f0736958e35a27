import type { ReactElement } from 'react'
import type { z } from 'zod'
import type { Attempt } from '#app/_document/account/attempt'
import type { Chrome } from '#app/_document/page.tsx'
import type { Refusal } from '#lib/ground/refusal'
import { type Viewer, visitor } from '#lib/users/policy'
import { act } from './act.ts'
import { type Asked, type Params, statusOf } from './ask.ts'
import { chromeFor } from './chrome.ts'
import { answerDocument } from './document.ts'
import { presentRefused } from './present.ts'
import { answerUnconfirmed } from './unconfirmed.tsx'

interface Failed {
  attempt: Attempt
  chrome: Chrome
  refusal: Refusal
  viewer: Viewer
  request: Request
  now: Date
}

interface Submission<S extends z.ZodType, T> {
  schema: S
  /** The largest form that is read of this viewer, in bytes, where it is not the usual. */
  most?: (viewer: Viewer) => number | undefined
  verb: (asked: Asked<z.output<S>>) => Promise<T>
  /** Where it leads: usually `goTo`. */
  done: (went: { value: T; now: Date; viewer: Viewer; request: Request }) => Promise<Response> | Response
  /** The form again, with what was written and what is wrong. Throwing shows the refusal on a page of its own. */
  again: (failed: Failed) => Promise<ReactElement> | ReactElement
}

/** A document's POST: one verb, then on to another page, or the same form with every word still in it. */
export function submit<S extends z.ZodType, T>({ schema, most, verb, done, again }: Submission<S, T>) {
  return async (request: Request, context?: Params): Promise<Response> => {
    let viewer: Viewer = visitor
    try {
      const outcome = await act({ request, context, schema, most }, verb)
      viewer = outcome.viewer
      if (outcome.ok) return await done({ ...outcome, request })
      if (outcome.unconfirmed) return await answerUnconfirmed(outcome, request)
      const { refusal, written, now } = outcome
      const chrome = chromeFor(viewer, new URL(request.url).pathname)
      const attempt = { written, wrong: refusal.fields ?? {}, message: refusal.message }
      const page = await again({ attempt, chrome, refusal, viewer, request, now })
      const response = await answerDocument(page, { viewer, request, status: statusOf[refusal.reason] })
      if (refusal.retryAfter) response.headers.set('retry-after', String(refusal.retryAfter))
      return response
    } catch (error) {
      return presentRefused(error, { viewer, request })
    }
  }
}
