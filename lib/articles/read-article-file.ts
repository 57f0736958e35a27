import { Refusal, refuseUnless } from '#lib/ground/refusal'
import { MAX_FILE } from './policy.ts'
import { draftOf } from './reading/draft.ts'
import { isHtml, readHtmlFile } from './reading/html-file.ts'
import { hasFrontMatter, readMarkdownFile } from './reading/markdown-file.ts'
import { readPlainText } from './reading/plain-text.ts'
import type { ArticleDraft } from './schema.ts'

/**
 * The article in a file: plain text, Markdown with front matter, or a page of HTML with JSON-LD or Open Graph. A file that
 * is none of these is refused with the reason.
 */
export function readArticleFile(bytes: Uint8Array): ArticleDraft {
  refuseUnless(bytes.length <= MAX_FILE, 'too-large', 'article-file-too-large', { params: { max: MAX_FILE } })
  const text = textIn(bytes)
    .replace(/\r\n?/g, '\n')
    .replace(/^\s*\n(?=\S)/, '')
  if (isHtml(text)) return draftOf(readHtmlFile(text))
  return draftOf(hasFrontMatter(text) ? readMarkdownFile(text) : readPlainText(text))
}

function textIn(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return text
  } catch {
    throw new Refusal('invalid', 'article-not-text')
  }
  throw new Refusal('invalid', 'article-not-text')
}
