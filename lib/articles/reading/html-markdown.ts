import { mayPoint } from '#lib/ground/text/publisher-markdown'
import { escapeMarkdown } from './escape.ts'
import { isFurniture } from './furniture.ts'

/** As much of a parsed page's node as is looked at. */
interface Node {
  type: string
  name?: string
  data?: string
  attribs?: Record<string, string>
  children?: Node[]
}

/** What is on a page and no part of what it says. */
const LEFT_OUT = new Set(
  'script style noscript template nav aside form header footer button iframe object svg math figcaption h1 dialog'.split(
    ' ',
  ),
)
const BLOCKS = new Set('p h2 h3 h4 h5 h6 blockquote ul ol pre'.split(' '))

/** What elements say, as Markdown of ours. Everything that is not text, a link, an image or emphasis is left behind. */
export function markdownOf(nodes: Node[]): string {
  const blocks: string[] = []
  let open = ''
  const close = () => {
    blocks.push(paragraph(open))
    open = ''
  }
  for (const node of nodes) {
    if (!isBlock(node)) open += inline(node)
    else {
      close()
      blocks.push(blockOf(node))
    }
  }
  close()
  return blocks.filter(Boolean).join('\n\n')
}

const nameOf = (node: Node) => (node.name ?? '').toLowerCase()
const childrenOf = (node: Node): Node[] => node.children ?? []
const attribute = (node: Node, name: string) => node.attribs?.[name]?.trim() ?? ''

/** A block itself, or something with a block in it. */
const isBlock = (node: Node): boolean => BLOCKS.has(nameOf(node)) || childrenOf(node).some(isBlock)

function blockOf(node: Node): string {
  const name = nameOf(node)
  const within = childrenOf(node)
  if (LEFT_OUT.has(name)) return ''
  if (/^h[2-6]$/.test(name)) return prefixed(name === 'h2' ? '## ' : '### ', paragraph(inlineAll(within)))
  if (name === 'blockquote') return markdownOf(within).replace(/^/gm, '> ')
  if (name === 'ul' || name === 'ol') return listOf(name, within)
  if (name === 'p' && !within.some(isBlock)) return paragraph(inlineAll(within))
  return markdownOf(within)
}

const listOf = (name: string, items: Node[]) =>
  items
    .map((item) => markdownOf(childrenOf(item)))
    .filter(Boolean)
    .map((words, at) => `${name === 'ol' ? `${at + 1}. ` : '- '}${words.replaceAll('\n', '\n   ')}`)
    .join('\n')

const prefixed = (sign: string, words: string) => (words === '' ? '' : sign + words)
const inlineAll = (nodes: Node[]): string => nodes.map(inline).join('')

function inline(node: Node): string {
  if (node.type === 'text') return escapeMarkdown((node.data ?? '').replace(/\s+/g, ' '))
  const name = nameOf(node)
  if (name === '' || LEFT_OUT.has(name)) return ''
  if (name === 'br') return ' '
  if (name === 'img') return imageOf(node)
  const words = inlineAll(childrenOf(node))
  if (name === 'a') return linked(words, attribute(node, 'href'))
  if (name === 'strong' || name === 'b') return around('**', words)
  return name === 'em' || name === 'i' ? around('*', words) : words
}

const canPoint = (href: string) => mayPoint(href) && !/[<>]/.test(href)
const linked = (words: string, href: string) =>
  canPoint(href) && words.trim() && !words.includes('](') ? `[${words.trim()}](<${href}>)` : words

/** Only an image that says what is on it. */
function imageOf(node: Node): string {
  const [source, alt] = [attribute(node, 'src'), attribute(node, 'alt').replace(/\s+/g, ' ')]
  return alt && canPoint(source) ? `![${escapeMarkdown(alt)}](<${source}>)` : ''
}

const around = (sign: string, words: string) =>
  words.trim() === '' ? words : words.replace(words.trim(), () => sign + words.trim() + sign)

/** One paragraph; what it begins with is no sign of Markdown, and furniture of the page is none at all. */
function paragraph(words: string): string {
  const tidy = words.replace(/ +/g, ' ').trim()
  if (isFurniture(tidy)) return ''
  return tidy.replace(/^([#+\-=])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2')
}
