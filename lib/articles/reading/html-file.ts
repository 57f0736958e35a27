import { type CheerioAPI, load } from 'cheerio'
import { refuseUnless } from '#lib/ground/refusal'
import type { RawDraft } from './draft.ts'
import { escapeMarkdown } from './escape.ts'
import { isBounded, isShallowTree } from './html-bounds.ts'
import { markdownOf } from './html-markdown.ts'
import { saidOnPage } from './said-on-page.ts'

const HTML = /^\s*<(?:!doctype\s+html|html|head|body|meta|article|\?xml|!--)/i
const PLACES = ['[itemprop~="articleBody"]', 'article', 'main']

export const isHtml = (text: string): boolean => HTML.test(text)

/**
 * An article in a page of another site: what it is from JSON-LD (schema.org Article) or Open Graph, its words from the
 * page. Nothing of the page's HTML is kept: its words become Markdown of ours.
 */
export function readHtmlFile(text: string): RawDraft {
  refuseUnless(isBounded(text), 'invalid', 'article-html-deep')
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
