import { foldWithOffsets, type Span, spanOf } from '#lib/ground/text/fold'
import { plainText } from '#lib/ground/text/markdown'

const BEFORE = 60
const LENGTH = 220

/** Some words of a comment around the first of those that were looked for, with all of these in it marked. */
export function snippetOf(body: string, sought: string[]): { text: string; marks: Span[] } {
  const line = plainText(body).replace(/\s+/g, ' ').trim()
  const first = marksIn(line, sought)[0]?.[0] ?? 0
  const from = first > BEFORE ? line.lastIndexOf(' ', first - BEFORE) + 1 : 0
  const to = endOf(line, from + LENGTH)
  const text = `${from > 0 ? '…' : ''}${line.slice(from, to)}${to < line.length ? '…' : ''}`
  return { text, marks: marksIn(text, sought) }
}

/** Between words, and never in the middle of a character. */
function endOf(line: string, wanted: number): number {
  if (line.length <= wanted) return line.length
  const space = line.lastIndexOf(' ', wanted)
  if (space > wanted - 40) return space
  return wanted - (/[\uD800-\uDBFF]/.test(line[wanted - 1]!) ? 1 : 0)
}

function marksIn(line: string, sought: string[]): Span[] {
  const folded = foldWithOffsets(line)
  const words = new Set(sought.flatMap((it) => foldWithOffsets(it).folded.split(' ')).filter((it) => it !== ''))
  return [...folded.folded.matchAll(/[\p{L}\p{N}]+/gu)]
    .filter(([word]) => words.has(word))
    .map((it) => spanOf(folded, it.index, it.index + it[0].length))
}
