import { stringify } from 'csv-stringify/sync'
import { PAGE, type Part, type Place, type Row } from './part.ts'

export interface TextFile {
  name: string
  chunks: AsyncIterable<string>
}

/** Every list twice: for programs and for spreadsheets. */
export const filesOf = (parts: Part[], whose: Omit<Place, 'after'>): TextFile[] =>
  parts.flatMap((part) => [
    { name: `${part.name}.json`, chunks: asJson(pagesOf(part, whose)) },
    { name: `${part.name}.csv`, chunks: asCsv(pagesOf(part, whose)) },
  ])

async function* pagesOf(part: Part, whose: Omit<Place, 'after'>): AsyncGenerator<Row[]> {
  let after = ''
  for (;;) {
    const rows = await part.page({ ...whose, after })
    if (rows.length > 0) yield rows
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = last.id
  }
}

async function* asJson(pages: AsyncIterable<Row[]>): AsyncGenerator<string> {
  let between = '['
  for await (const rows of pages)
    for (const row of rows) {
      yield `${between}\n${JSON.stringify(row, null, 2)}`
      between = ','
    }
  yield between === '[' ? '[]\n' : '\n]\n'
}

/** A cell that a spreadsheet would take for a formula is told apart by a quote before it. */
async function* asCsv(pages: AsyncIterable<Row[]>): AsyncGenerator<string> {
  let header = true
  for await (const rows of pages) {
    yield stringify(rows.map(inCells), { header, escape_formulas: true })
    header = false
  }
}

const inCells = (row: Row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cellOf(value)]))

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
