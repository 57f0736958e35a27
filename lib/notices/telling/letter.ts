import { config } from '#lib/config'
import { say } from '#lib/ground/catalogue/say'
import { legible } from '#lib/ground/text/legible'
import { withoutLinks } from '#lib/ground/text/links'
import { type Leaver, leavingToken } from './leaving.ts'

const WIDTH = 72
const EMAIL = /\S+@\S+/gu

/** The page that stops a kind of mail, which mail programs may also call by themselves (RFC 8058). */
export const leaveLink = (leaver: Leaver): string => `${config.origin}/unsubscribe/${leavingToken(leaver)}`

/** Words of people on one line, as text of which no mail program makes a link. */
export function safeLine(words: string): string {
  const instead = say('mail.link-left-out')
  return withoutLinks(legible(words), instead).replace(EMAIL, instead).replace(/\s+/g, ' ').trim()
}

/** Such words in lines that fit a letter. */
export const wrapped = (words: string): string => linesOf(safeLine(words), WIDTH).join('\n')

/** Somebody's words, marked as theirs, between empty lines; nothing when there are none. */
export function quoted(words: string | null): string {
  if (!words) return ''
  return `\n${linesOf(safeLine(words), WIDTH - 2)
    .map((line) => `> ${line}`)
    .join('\n')}\n`
}

/** A word longer than a line stays whole. */
function linesOf(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
