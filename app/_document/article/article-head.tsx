import { articlePath, conversationPath } from '#app/_document/conversation/addresses'
import type { Article } from '#lib/articles/queries/read-article'
import type { Chrome } from '../page.tsx'
import { JsonLd } from './json-ld.tsx'

interface Shown {
  article: Article
  chrome: Chrome
}

/** What other sites, search engines and feeds' readers are told of an article. */
export function ArticleHead({ article, chrome }: Shown) {
  const { headline, summary, publishedAt, section, byline, slug } = article
  const graph = {
    'og:type': 'article',
    'og:title': headline,
    'og:description': summary,
    'og:url': chrome.origin + articlePath(slug),
    'og:site_name': chrome.siteName,
    'article:published_time': publishedAt.toISOString(),
    'article:modified_time': changedAt(article).toISOString(),
    'article:section': section,
    'article:author': byline,
  }
  return (
    <>
      <meta name="author" content={byline} />
      {Object.entries(graph).map(([property, content]) => (
        <meta key={property} property={property} content={content} />
      ))}
      <JsonLd value={newsArticle({ article, chrome })} />
    </>
  )
}

/** schema.org/NewsArticle. */
function newsArticle({ article, chrome: { origin, siteName } }: Shown) {
  const { headline, summary, section, byline, bylineSlug, publishedAt, comments, slug } = article
  const url = origin + articlePath(slug)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    description: summary,
    articleSection: section,
    datePublished: publishedAt,
    dateModified: changedAt(article),
    author: { '@type': 'Person', name: byline, url: `${origin}/authors/${encodeURIComponent(bylineSlug)}` },
    publisher: { '@type': 'Organization', name: siteName, url: `${origin}/` },
    mainEntityOfPage: url,
    isAccessibleForFree: true,
    commentCount: comments,
    discussionUrl: origin + conversationPath(slug),
  }
}

const changedAt = ({ publishedAt, updatedAt }: Article) => (updatedAt > publishedAt ? updatedAt : publishedAt)
