import { parse } from '#app/_server/ask'
import { download } from '#app/_server/download'
import { present } from '#app/_server/present'
import { exportRecord } from '#lib/insights/queries/export-record'
import { recordExport } from '#lib/insights/schema'

const types = { jsonl: 'application/jsonl', csv: 'text/csv' }

/** The record as a file. */
export const GET = present(async ({ viewer, url, now }) => {
  const asked = parse(recordExport, Object.fromEntries(url.searchParams))
  const pieces = exportRecord(viewer, asked, now)
  const name = `record-${now.toISOString().slice(0, 10)}.${asked.format}`
  return download({ name, type: types[asked.format], pieces })
})
