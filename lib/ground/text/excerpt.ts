import { countCharacters } from './lines.ts'
import { plainText } from './markdown.ts'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The first words of a comment on one line, at most `max` code points with the ellipsis, never half a character. */
export const excerpt = (body: string, max: number): string => shorten(plainText(body), max)

/** Plain words on one line, at most `max` code points; cut between words where one ends near. */
export function shorten(words: string, max: number): string {
  const line = words.replace(/\s+/g, ' ').trim()
  if (countCharacters(line) <= max) return line
  const kept = firstGraphemes(line, max - 1)
  const space = kept.lastIndexOf(' ')
  const whole = line[kept.length] === ' ' || space < kept.length / 2
  return `${(whole ? kept : kept.slice(0, space)).trimEnd()}…`
}

function firstGraphemes(line: string, max: number): string {
  let end = 0
  let count = 0
  for (const { segment } of graphemes.segment(line)) {
    count += countCharacters(segment)
    if (count > max) break
    end += segment.length
  }
  return line.slice(0, end)
}
