import { renderArticle } from '#lib/ground/text/markdown'
import type { Viewer } from '#lib/users/policy'
import { summaryOf } from '../reading/summary.ts'
import type { PreviewArticleInput } from '../schema.ts'
import { slugOf } from '../slugs.ts'
import type { Article } from './read-article.ts'
import { checkMayWrite } from './read-editable.ts'

/** An article as its page would have it, made of what is being written. */
export async function previewArticle(viewer: Viewer, input: PreviewArticleInput, now: Date): Promise<Article> {
  await checkMayWrite(viewer)
  const { headline, section, byline, body, standfirst = null } = input
  const slugs = { slug: slugOf(headline), sectionSlug: slugOf(section), bylineSlug: slugOf(byline) }
  const words = {
    headline,
    section,
    byline,
    standfirst,
    html: renderArticle(body),
    summary: summaryOf({ standfirst, body }),
  }
  const state = { publishedAt: now, updatedAt: now, unpublishedAt: now, premoderated: false }
  return {
    id: '',
    ...slugs,
    ...words,
    ...state,
    commenting: 'open',
    comments: 0,
    promotionAfter: null,
    promotion: null,
  }
}
