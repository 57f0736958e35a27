import { RENDERER, renderArticle } from '#lib/ground/text/markdown'
import type { ArticleDraft } from '../schema.ts'
import { slugOf } from '../slugs.ts'

export type Content = ReturnType<typeof contentOf>

/** The columns an article's file decides. What a file does not say about waiting for a moderator stays as it is. */
export function contentOf({ slug, standfirst, promotionAfter, premoderated, ...words }: ArticleDraft) {
  return {
    ...words,
    slug: slug ?? slugOf(words.headline),
    sectionSlug: slugOf(words.section),
    bylineSlug: slugOf(words.byline),
    standfirst: standfirst ?? null,
    promotionAfter: promotionAfter ?? null,
    ...(premoderated === undefined ? {} : { premoderated }),
  }
}

/** A body as readers get it, with what it was rendered by. */
export const renderedOf = (body: string) => ({ html: renderArticle(body), renderer: RENDERER })

/** The names of what differs between an article as it is and as a file has it. */
export function changesIn(known: Record<string, unknown>, content: Partial<Content>): string[] {
  return Object.entries(content)
    .filter(([name, value]) => name in known && plain(known[name]) !== plain(value))
    .map(([name]) => name)
}

const plain = (value: unknown) => (value instanceof Date ? value.getTime() : value)
