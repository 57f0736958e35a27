import { Zip, ZipDeflate } from 'fflate'
import type { TextFile } from './files.ts'

const NOTHING = new Uint8Array(0)

/** One archive of several files, a piece at a time: it is never in memory as a whole. */
export async function* zipped(files: TextFile[]): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const encoder = new TextEncoder()
  const zip = new Zip((error, piece) => {
    if (error) throw error
    ready.push(piece)
  })
  for (const { name, chunks } of files) {
    const entry = new ZipDeflate(name, { level: 6 })
    zip.add(entry)
    for await (const text of chunks) {
      entry.push(encoder.encode(text))
      yield* ready.splice(0)
    }
    entry.push(NOTHING, true)
    yield* ready.splice(0)
  }
  zip.end()
  yield* ready.splice(0)
}
