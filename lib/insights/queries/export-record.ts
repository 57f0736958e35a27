import { and, asc, eq, gt } from 'drizzle-orm'
import { db } from '#db/connect'
import { chain, events } from '#db/tables/ground'
import { refuseUnless } from '#lib/ground/refusal'
import { csvOf } from '#lib/ground/text/csv'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { refuseUnlessConfirmed } from '#lib/users/refuse-unless-confirmed'
import { mayReadRecord } from '../policy.ts'
import { within } from '../record/within.ts'
import type { RecordFilter } from '../schema.ts'

const PAGE = 1_000

type Format = 'jsonl' | 'csv'

/**
 * The record in the chain's order, with each row's number and hash, in pieces. As JSON Lines it holds everything the
 * hashes are made of (docs/decisions/0003-the-record.md), so that anybody can compute them again.
 */
export function exportRecord(
  viewer: Viewer,
  { format, ...filter }: RecordFilter & { format: Format },
  now: Date,
): AsyncGenerator<string> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(mayReadRecord(viewer), 'forbidden', 'forbidden')
  refuseUnlessConfirmed(viewer, now)
  return pieces(format, filter)
}

async function* pieces(format: Format, filter: RecordFilter) {
  if (format === 'csv') yield csvOf([HEADINGS])
  let after = 0
  for (;;) {
    const page = await pageAfter(after, filter)
    if (page.length > 0) yield written[format](page)
    if (page.length < PAGE) return
    after = page.at(-1)?.number ?? after
  }
}

const { id, name, actorId, subjectId, articleId, details, at } = events
const columns = { number: chain.number, hash: chain.hash, id, name, actorId, subjectId, articleId, details, at }

const pageAfter = (number: number, filter: RecordFilter) =>
  db
    .select(columns)
    .from(chain)
    .innerJoin(events, eq(id, chain.eventId))
    .where(and(gt(chain.number, number), within(filter)))
    .orderBy(asc(chain.number))
    .limit(PAGE)

type Row = Awaited<ReturnType<typeof pageAfter>>[number]

const HEADINGS = ['number', 'hash', 'id', 'name', 'actorId', 'subjectId', 'articleId', 'details', 'at']

const written: Record<Format, (rows: Row[]) => string> = {
  jsonl: (rows) => rows.map((row) => `${JSON.stringify({ ...row, at: row.at.toISOString() })}\n`).join(''),
  csv: (rows) => csvOf(rows.map(cellsOf)),
}

const cellsOf = (row: Row) => [
  row.number,
  row.hash,
  ...[row.id, row.name, row.actorId, row.subjectId, row.articleId],
  JSON.stringify(row.details),
  row.at.toISOString(),
]
