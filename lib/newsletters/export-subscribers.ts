import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify'
import { write } from '#db/connect'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { refuseUnlessConfirmed } from '#lib/users/refuse-unless-confirmed'
import { mayExportSubscribers } from './policy.ts'
import { listSubscribers } from './queries/list-subscribers.ts'

const columns = { email: 'email', confirmedAt: 'confirmed_at', leave: 'unsubscribe' }

/** The list as CSV (RFC 4180), page by page. No cell of it is taken for a formula. The record keeps who took it. */
export async function exportSubscribers(viewer: Viewer, _input: undefined, now: Date): Promise<Readable> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(mayExportSubscribers(viewer), 'forbidden', 'forbidden')
  refuseUnlessConfirmed(viewer, now)
  await write(async (tx) => {
    await record(tx, { name: 'newsletter.exported', actorId: viewer.id, subjectId: viewer.id }, now)
  })
  const cast = { date: (at: Date) => at.toISOString() }
  return Readable.from(everyone(viewer)).pipe(
    stringify({ header: true, columns, cast, escape_formulas: true, bom: true }),
  )
}

async function* everyone(viewer: Viewer, after?: string): AsyncGenerator<object> {
  const { items, next } = await listSubscribers(viewer, { after })
  yield* items
  if (next) yield* everyone(viewer, next)
}
