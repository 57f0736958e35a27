import type { Token } from 'markdown-it'
import { legible } from './legible.ts'
import { publisherMarkdown } from './publisher-markdown.ts'
import { hrefOf, readerMarkdown } from './reader-markdown.ts'

/** The version of what `renderComment` makes, kept beside the HTML it made. Counts up when the same words would look different. */
export const RENDERER = 1

/** Beyond this many units a body is shown as plain words: no comment is that long, but an import may hold one. */
const LONGEST_MARKDOWN = 20_000

/** Safe HTML of a reader's comment. Takes any text; never throws; links only to http, https and mailto. */
export function renderComment(body: string): string {
  const text = legible(body)
  if (text.length > LONGEST_MARKDOWN) return plainParagraphs(text)
  return readerMarkdown.render(text)
}

/** HTML of the publisher's own article. */
export const renderArticle = (markdown: string): string => publisherMarkdown.render(legible(markdown))

/** What a comment says once its Markdown is read: the words, and where its links lead. */
export function readComment(body: string): { words: string; hrefs: string[] } {
  const text = legible(body)
  if (text.length > LONGEST_MARKDOWN) return { words: text.trim(), hrefs: [] }
  const tokens = readerMarkdown.parse(text, {})
  const links = tokens.flatMap((token) => token.children ?? []).filter((token) => token.type === 'link_open')
  return { words: wordsOfTokens(tokens), hrefs: links.map(hrefOf) }
}

/** The words of a comment without their Markdown, one blank line between paragraphs. Text, not HTML. */
export const plainText = (body: string): string => readComment(body).words

/** The words of an article without their Markdown. Text, not HTML. */
export const plainArticle = (markdown: string): string => wordsOfTokens(publisherMarkdown.parse(legible(markdown), {}))

/** Whether an article shows an image without saying what is on it. */
export const hasNamelessImage = (markdown: string): boolean =>
  publisherMarkdown
    .parse(legible(markdown), {})
    .flatMap((token) => token.children ?? [])
    .some((token) => token.type === 'image' && token.content.trim() === '')

const BREAKS: Record<string, string> = { softbreak: '\n', hardbreak: '\n', list_item_close: '\n' }
const BLOCK_END = /^(?:paragraph|heading|blockquote|bullet_list|ordered_list)_close$|^fence$/

function wordsOfTokens(tokens: Token[]): string {
  const words = tokens.map((token) => wordsOfToken(token)).join('')
  return words.replace(/\n{3,}/g, '\n\n').trim()
}

function wordsOfToken(token: Token): string {
  if (token.type === 'inline') return (token.children ?? []).map(wordsOfToken).join('')
  const end = BLOCK_END.test(token.type) && !token.hidden ? '\n\n' : ''
  return token.content + (BREAKS[token.type] ?? end)
}

function plainParagraphs(text: string): string {
  const { escapeHtml } = readerMarkdown.utils
  const paragraphs = text.trim().split(/\n{2,}/)
  return paragraphs.map((words) => `<p>${escapeHtml(words.trim()).replaceAll('\n', '<br>\n')}</p>\n`).join('')
}
