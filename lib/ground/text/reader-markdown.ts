import Markdown, { type MarkdownIt, type StateCore, type Token } from 'markdown-it'
import { isInvisible } from './lines.ts'
import { limitMarkdown } from './markdown-limits.ts'

const READERS_LINK = 'ugc nofollow noopener noreferrer'
const RULES = [
  'newline',
  'escape',
  'backticks',
  'emphasis',
  'link',
  'autolink',
  'blockquote',
  'list',
  'fence',
  'linkify',
]

/** The small Markdown of comments: bold, italic, quote, link, code, list. */
export const readerMarkdown = make()

/** Whether a reader may link there: http and https with a host and no password, and plain e-mail addresses. */
export function mayLink(href: string): boolean {
  if (/^mailto:[^\s@?]+@[^\s@?]+$/i.test(href)) return true
  if (!/^https?:\/\/[^/\\]/i.test(href)) return false
  const url = URL.parse(href)
  return url !== null && url.username === '' && url.password === ''
}

function make(): MarkdownIt {
  const markdown = new Markdown('zero', { html: false, breaks: true, linkify: true }).enable(RULES)
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false, urlAuth: true })
  for (const scheme of ['//', 'ftp:', 'mailto:']) markdown.linkify.add(scheme, null)
  markdown.validateLink = mayLink
  markdown.normalizeLinkText = (url) => url
  const { escapeHtml } = markdown.utils
  markdown.renderer.rules.link_open = (tokens, at) =>
    `<a href="${escapeHtml(hrefOf(tokens[at]))}" rel="${READERS_LINK}">`
  markdown.renderer.rules.fence = (tokens, at) => `<pre><code>${escapeHtml(tokens[at]!.content)}</code></pre>\n`
  markdown.core.ruler.push('name-links', nameLinks)
  return limitMarkdown(markdown)
}

export const hrefOf = (token: Token | undefined) => String(token?.attrGet('href') ?? '')

/** A link without words shows where it leads, so that nothing is hidden from who reads by ear. */
function nameLinks(state: StateCore): void {
  for (const block of state.tokens) {
    const children = block.children ?? []
    for (let at = children.length - 1; at >= 0; at--) {
      if (children[at]!.type === 'link_open' && isInvisible(wordsInLink(children, at))) {
        const words = new state.Token('text', '', 0)
        words.content = hrefOf(children[at])
        children.splice(at + 1, 0, words)
      }
    }
  }
}

function wordsInLink(tokens: Token[], open: number): string {
  let words = ''
  for (let at = open + 1; tokens[at] && tokens[at]!.type !== 'link_close'; at++) words += tokens[at]!.content
  return words
}
