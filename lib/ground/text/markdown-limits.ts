import type { MarkdownIt, StateBlock, StateCore, Token } from 'markdown-it'

/** Quotes and lists within each other, counted as the parser does: one for a quote, two for a list. */
const DEEPEST_BLOCK = 12
const DEEPEST_EMPHASIS = 4

/**
 * Bounds how deep quotes, lists and emphasis go, and takes links and images without an address away.
 * Words below the bound stay words: nothing is dropped.
 */
export function limitMarkdown(markdown: MarkdownIt): MarkdownIt {
  markdown.block.ruler.before('blockquote', 'deepest', keepAsWords)
  markdown.core.ruler.push('flatten', (state) => eachInline(state, flat))
  markdown.core.ruler.push('addressed', (state) => eachInline(state, addressed))
  return markdown
}

function keepAsWords(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  if (silent || state.level < DEEPEST_BLOCK) return false
  let next = start + 1
  while (next < end && !state.isEmpty(next) && state.sCount[next]! >= state.blkIndent) next++
  state.line = next
  state.push('paragraph_open', 'p', 1)
  const inline = state.push('inline', '', 0)
  inline.content = state.getLines(start, next, state.blkIndent, false).trim()
  inline.children = []
  state.push('paragraph_close', 'p', -1)
  return true
}

function eachInline(state: StateCore, change: (tokens: Token[]) => Token[]): void {
  for (const block of state.tokens) {
    if (block.children) block.children = change(block.children)
  }
}

function flat(tokens: Token[]): Token[] {
  const open: boolean[] = []
  return tokens.filter((token) => {
    if (token.tag !== 'em' && token.tag !== 'strong') return true
    if (token.nesting === 1) open.push(open.length < DEEPEST_EMPHASIS)
    return token.nesting === 1 ? open.at(-1) : open.pop()
  })
}

/** The parser checks every address but an empty one. */
function addressed(tokens: Token[]): Token[] {
  let empty = false
  return tokens.filter((token) => {
    if (token.type === 'image') return token.attrGet('src') !== ''
    if (token.type === 'link_open') empty = token.attrGet('href') === ''
    return !empty || (token.type !== 'link_open' && token.type !== 'link_close')
  })
}
