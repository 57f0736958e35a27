import { parse } from '#app/_server/ask'
import { download } from '#app/_server/download'
import { present } from '#app/_server/present'
import { csvOf } from '#lib/ground/text/csv'
import { listInsightRows } from '#lib/insights/queries/list-insight-rows'
import { insightsExport } from '#lib/insights/schema'

/** One table of the figures as CSV. */
export const GET = present(async ({ viewer, url, now }) => {
  const asked = parse(insightsExport, Object.fromEntries(url.searchParams))
  const rows = await listInsightRows(viewer, asked, now)
  return download({ name: `${asked.what}.csv`, type: 'text/csv', pieces: [csvOf(rows)] })
})
