const EDGES = /<(?<close>\/?)(?<name>p|blockquote|ul|ol)(?=[\s>])[^>]*>/g

/** An article's HTML, as our own renderer makes it, cut after a paragraph of its own: those in quotes and lists count not. */
export function splitAfter(html: string, paragraphs: number): [before: string, after: string] {
  let depth = 0
  let seen = 0
  for (const { groups, index, 0: tag } of html.matchAll(EDGES)) {
    depth += groups?.close ? -1 : 1
    if (depth === 0 && groups?.name === 'p') seen++
    if (depth === 0 && seen === paragraphs)
      return [html.slice(0, index + tag.length), html.slice(index + tag.length).trim()]
  }
  return [html, '']
}
