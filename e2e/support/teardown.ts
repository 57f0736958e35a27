import { expectRecordInOrder } from './record.ts'

/** After all journeys: the record of the site they shared verifies, and every count is what counting again gives. */
// biome-ignore lint/style/noDefaultExport: Playwright asks for one
export default function checkTheRecord(): void {
  const { DATA_DIR = '', DATABASE_URL = '' } = process.env
  expectRecordInOrder({ DATA_DIR, DATABASE_URL })
}
