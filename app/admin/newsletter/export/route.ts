import { Readable } from 'node:stream'
import { z } from 'zod'
import { act } from '#app/_server/act'
import type { Params } from '#app/_server/ask'
import { presentRefused } from '#app/_server/present'
import { answerUnconfirmed } from '#app/_server/unconfirmed.tsx'
import { exportSubscribers } from '#lib/newsletters/export-subscribers'
import { type Viewer, visitor } from '#lib/users/policy'
import { backTo } from '../../_office/office-form.tsx'

export const GET = backTo(() => '/admin/newsletter')

/** The list of subscribers as a file. */
export async function POST(request: Request, context: Params): Promise<Response> {
  let viewer: Viewer = visitor
  try {
    const form = { request, context, schema: z.strictObject({}) }
    const outcome = await act(form, ({ viewer, now }) => exportSubscribers(viewer, undefined, now))
    viewer = outcome.viewer
    if (outcome.ok) return new Response(Readable.toWeb(outcome.value) as ReadableStream, { headers })
    if (outcome.unconfirmed) return await answerUnconfirmed(outcome, request)
    throw outcome.refusal
  } catch (error) {
    return presentRefused(error, { viewer, request })
  }
}

const headers = {
  'content-type': 'text/csv; charset=utf-8',
  'content-disposition': 'attachment; filename="newsletter.csv"',
  'cache-control': 'private, no-store',
}
