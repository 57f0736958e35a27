import { shorten } from '#lib/ground/text/excerpt'
import { plainArticle } from '#lib/ground/text/markdown'

const MAX_SUMMARY = 200

/** What an article is about, in plain words: its standfirst, or the beginning of its first paragraph. */
export function summaryOf({ standfirst, body }: { standfirst: string | null; body: string }): string {
  if (standfirst) return standfirst
  const paragraph = body.split(/\n\s*\n/).find((block) => /^[^#>]/.test(block)) ?? body
  return shorten(plainArticle(paragraph), MAX_SUMMARY)
}
