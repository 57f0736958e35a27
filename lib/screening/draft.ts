import { foldWithOffsets } from '#lib/ground/text/fold'
import { countCharacters, isInvisible } from '#lib/ground/text/lines'
import { type Link, linksIn, linksInFolded } from '#lib/ground/text/links'
import { readComment } from '#lib/ground/text/markdown'
import type { Draft } from './rule.ts'

/** No rule looks further: what is longer than a comment may be is refused for that alone. */
const FURTHEST = 20_000

/** Reads a body once, so that every rule can look at it. */
export function draftOf(body: string, { event, anyway }: Pick<Draft, 'event' | 'anyway'>): Draft {
  const looked = body.slice(0, FURTHEST)
  const text = foldWithOffsets(looked)
  const comment = readComment(looked)
  return {
    body,
    ...text,
    urls: withHiddenLinks(linksInFolded(text), comment.hrefs),
    length: countCharacters(body),
    empty: isInvisible(comment.words),
    event,
    anyway,
  }
}

/** Adds the links that only Markdown makes visible, such as one whose address is written in character references. */
function withHiddenLinks(links: Link[], hrefs: string[]): Link[] {
  const hosts = new Set(links.map((link) => link.host))
  const hidden = hrefs.filter((href) => !href.toLowerCase().startsWith('mailto:')).flatMap(linksIn)
  return [...links, ...hidden.filter((link) => !hosts.has(link.host)).map(({ host }) => ({ host }))]
}
