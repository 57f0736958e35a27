import { type CheerioAPI, load } from 'cheerio'
import { refuseUnless } from '#lib/ground/refusal'
import type { RawDraft } from './draft.ts'
import { escapeMarkdown } from './escape.ts'
import { markdownOf } from './html-markdown.ts'
import { saidOnPage } from './said-on-page.ts'

const HTML = /^\s*<(?:!doctype\s+html|html|head|body|meta|article|\?xml|!--)/i
/** Elements within elements. What is nested deeper was made to break something. */
const DEEPEST = 200
const TAG = /<(\/?)([a-z][a-z0-9-]*)/gi
/** Elements whose end need not be written (HTML, section 13.1.2). */
const ENDS_BY_ITSELF = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd td th tr option rt rp path circle rect use'.split(
    ' ',
  ),
)
const PLACES = ['[itemprop~="articleBody"]', 'article', 'main']

export const isHtml = (text: string): boolean => HTML.test(text)

/**
 * An article in a page of another site: what it is from JSON-LD (schema.org Article) or Open Graph, its words from the
 * page. Nothing of the page's HTML is kept: its words become Markdown of ours.
 */
export function readHtmlFile(text: string): RawDraft {
  refuseUnless(isShallow(text), 'invalid', 'article-html-deep')
  const page = load(text)
  refuseUnless(isShallowTree(page), 'invalid', 'article-html-deep')
  const said = saidOnPage(page)
  const meta = (name: string) =>
    page(`meta[property="${name}"], meta[name="${name}"]`).first().attr('content')?.trim() || undefined
  const headline = said.headline ?? meta('og:title')
  refuseUnless(headline, 'invalid', 'article-html-nothing')
  return {
    headline,
    section: said.section ?? meta('article:section'),
    byline: said.byline ?? nameIn(meta('article:author')) ?? meta('author'),
    published: said.published ?? meta('article:published_time'),
    standfirst: said.standfirst ?? meta('og:description'),
    body: bodyIn(page) || paragraphsOf(said.body ?? ''),
  }
}

/** An author's address is not a name. */
const nameIn = (author: string | undefined) => (author && /^https?:/i.test(author) ? undefined : author)

function bodyIn(page: CheerioAPI): string {
  const place = PLACES.map((it) => page(it).first()).find((it) => it.text().trim() !== '')
  return place ? markdownOf(place.contents().toArray()) : ''
}

const paragraphsOf = (words: string) =>
  words
    .split(/\n+/)
    .map((it) => escapeMarkdown(it.trim()))
    .filter(Boolean)
    .join('\n\n')

/** Looked at before it is parsed, because parsing takes the square of how deep a page is. */
function isShallow(text: string): boolean {
  const open = new Map<string, number>()
  let depth = 0
  for (const [, end, name = ''] of text.matchAll(TAG)) {
    const tag = name.toLowerCase()
    if (ENDS_BY_ITSELF.has(tag)) continue
    const were = open.get(tag) ?? 0
    const are = Math.max(0, were + (end ? -1 : 1))
    open.set(tag, are)
    depth += are - were
    if (depth > DEEPEST) return false
  }
  return true
}

/** The same of what was made of it, without a call for each level. */
function isShallowTree(page: CheerioAPI): boolean {
  let level = page.root().contents().toArray()
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return false
    level = level.flatMap((node) => ('children' in node ? node.children : []))
  }
  return true
}
