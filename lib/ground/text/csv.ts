import { stringify } from 'csv-stringify/sync'

type Cell = string | number | null

/** Lines of CSV (RFC 4180). A cell that a spreadsheet would take for a formula is text: an apostrophe stands before it. */
export const csvOf = (rows: Cell[][]): string =>
  stringify(rows, { escape_formulas: true, quoted_match: /[\r\n]/, record_delimiter: '\r\n' })
