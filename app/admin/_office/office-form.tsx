import type { z } from 'zod'
import { act } from '#app/_server/act'
import { type Asked, type Params, statusOf } from '#app/_server/ask'
import { chromeFor } from '#app/_server/chrome'
import { answerDocument, goTo } from '#app/_server/document'
import { presentRefused } from '#app/_server/present'
import { answerUnconfirmed } from '#app/_server/unconfirmed.tsx'
import type { Refusal } from '#lib/ground/refusal'
import { type Viewer, visitor } from '#lib/users/policy'
import { AgainPage } from './again-page.tsx'
import { type Done, isSaidOnScreen } from './outcome.ts'
import { pathWith } from './query.ts'

interface OfficeForm<S extends z.ZodType> {
  schema: S
  /** The largest form that is read of this viewer, in bytes, where it is not the usual. */
  most?: (viewer: Viewer) => number | undefined
  /** Answers how it went, and where that is to be read when it is not the screen the form stands on. */
  verb: (asked: Asked<z.output<S>>) => Promise<Done | { done: Done; at: string }>
  /** The screen the form stands on, which says how it went. */
  back: string
  /** What the fields are called that people fill in, should one have to be written again. */
  labels?: Record<string, string>
}

/** A form of the office: one verb, then back to its screen, with the outcome as a code in the address. */
export async function takeForm<S extends z.ZodType>(request: Request, context: Params, form: OfficeForm<S>) {
  const { schema, most, verb, back } = form
  let viewer: Viewer = visitor
  try {
    const outcome = await act({ request, context, schema, most }, verb)
    viewer = outcome.viewer
    if (outcome.ok) return goTo(doneAt(outcome.value, back))
    if (outcome.unconfirmed) return await answerUnconfirmed(outcome, request)
    return await answerRefused(outcome, { request, form })
  } catch (error) {
    return presentRefused(error, { viewer, request })
  }
}

const doneAt = (value: Done | { done: Done; at: string }, back: string) =>
  typeof value === 'string' ? pathWith(back, { done: value }) : pathWith(value.at, { done: value.done })

interface Refused {
  refusal: Refusal
  viewer: Viewer
  written: Record<string, string>
}

function answerRefused(
  { refusal, viewer, written }: Refused,
  { request, form: { back, labels = {} } }: { request: Request; form: Pick<OfficeForm<z.ZodType>, 'back' | 'labels'> },
) {
  if (isSaidOnScreen(refusal.code)) return goTo(pathWith(back, { refused: refusal.code }))
  if (refusal.code !== 'invalid') throw refusal
  const { pathname } = new URL(request.url)
  const page = <AgainPage chrome={chromeFor(viewer, back)} action={pathname} {...{ refusal, written, labels, back }} />
  return answerDocument(page, { viewer, request, status: statusOf[refusal.reason] })
}

/** Whoever signs in on the way, or opens the form's address, comes to its screen. */
export const backTo =
  (path: (params: Record<string, string>) => string) => async (_request: Request, context: Params) =>
    goTo(path(await context.params))
