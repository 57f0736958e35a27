import { refuseUnless } from '#lib/ground/refusal'
import { MAX_NAME } from '../policy.ts'
import type { RawDraft } from './draft.ts'
import { escapeMarkdown } from './escape.ts'
import { isFurniture, isPromotion } from './furniture.ts'

const PUBLISHED = /^published\s*:\s*(.*)$/i
/** The end of a sentence, which a name does not have: "declined to comment." but not "Jr." */
const SENTENCE_END = /\p{Ll}{3,}[.!?…]["”’»)]?$/u

/**
 * An article as plain text: "Headline | Section", paragraphs apart by blank lines, the byline, "Published: …".
 * Furniture of the page it was taken from is recognised wherever it stands.
 */
export function readPlainText(text: string): RawDraft {
  const lines = text.split('\n').map((line) => line.trim())
  const first = lines.findIndex(isContent)
  const published = lines.findLastIndex((line) => PUBLISHED.test(line))
  const byline = lines.findLastIndex((line, at) => at < published && isContent(line))
  const between = lines.slice(first + 1, byline > first ? byline : published < 0 ? undefined : published)
  return {
    ...titleOf(lines[first] ?? '', published),
    ...(published < 0 ? {} : { published: PUBLISHED.exec(lines[published] ?? '')?.[1] ?? '' }),
    byline: byline > first ? nameIn(lines[byline] ?? '') : undefined,
    ...bodyOf(between),
    trailing: published >= 0 && lines.slice(published + 1).some(isContent),
  }
}

const isContent = (line: string) => line !== '' && !isFurniture(line)

function titleOf(line: string, published: number) {
  const bar = line.lastIndexOf('|')
  refuseUnless(bar >= 0 || published >= 0, 'invalid', 'article-neither')
  if (bar < 0) return { headline: line.length <= 300 ? line : undefined, section: undefined }
  return { headline: line.slice(0, bar).trim(), section: line.slice(bar + 1).trim() }
}

const nameIn = (line: string) => (line.length > MAX_NAME || SENTENCE_END.test(line) ? undefined : line)

function bodyOf(lines: string[]) {
  const paragraphs: string[] = []
  let open: string[] = []
  let promotionAfter: number | undefined
  for (const line of [...lines, '']) {
    if (isContent(line)) {
      open.push(line)
      continue
    }
    if (open.length > 0) paragraphs.push(escapeMarkdown(open.join(' ')))
    open = []
    if (isPromotion(line) && paragraphs.length > 0) promotionAfter ??= paragraphs.length
  }
  return { body: paragraphs.join('\n\n'), promotionAfter }
}
