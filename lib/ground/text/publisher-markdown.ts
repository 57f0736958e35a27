import Markdown, { type MarkdownIt, type StateCore } from 'markdown-it'
import { limitMarkdown } from './markdown-limits.ts'

const RULES = ['newline', 'escape', 'emphasis', 'entity', 'link', 'autolink', 'image', 'blockquote', 'list', 'heading']

/** The Markdown of the publisher's own articles: sub-heads, quotes, lists, links, images, bold, italic. */
export const publisherMarkdown = make()

/** Whether an article may point there: http, https, mailto, or a path or a fragment of this site. */
export function mayPoint(href: string): boolean {
  return /^(?:https?:\/\/[^/\\]|mailto:[^\s@]+@|#|\/(?![/\\]))/i.test(href) && !/[\s\\]/.test(href)
}

function make(): MarkdownIt {
  const markdown = new Markdown('zero', { html: false }).enable(RULES)
  markdown.validateLink = mayPoint
  markdown.normalizeLinkText = (url) => url
  markdown.core.ruler.push('subheads', subheads)
  const image = markdown.renderer.rules.image!
  markdown.renderer.rules.image = (tokens, at, ...rest) => {
    tokens[at]!.attrSet('loading', 'lazy')
    return image(tokens, at, ...rest)
  }
  return limitMarkdown(markdown)
}

/** The headline is the page's h1; below it stand h2 and h3 only. */
function subheads(state: StateCore): void {
  for (const token of state.tokens) {
    if (token.type.startsWith('heading_')) token.tag = token.markup.length > 2 ? 'h3' : 'h2'
  }
}
