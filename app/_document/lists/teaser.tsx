import { articlePath } from '#app/_document/conversation/addresses'
import type { ArticleTeaser } from '#lib/articles/queries/list-articles'
import { say } from '#lib/ground/catalogue/say'
import { PublishedOn } from '../article/published.tsx'

/** An article in a list: enough to decide whether to open it. */
export const Teaser = ({ article }: { article: ArticleTeaser }) => (
  <article className="teaser">
    <p className="section-link">
      <a href={`/sections/${encodeURIComponent(article.sectionSlug)}`}>{article.section}</a>
    </p>
    <h2>
      <a href={articlePath(article.slug)}>{article.headline}</a>
    </h2>
    <p className="summary">{article.summary}</p>
    <p className="byline">
      <a href={`/authors/${encodeURIComponent(article.bylineSlug)}`}>{article.byline}</a>
      <PublishedOn at={article.publishedAt} />
      <a href={`${articlePath(article.slug)}#comments`}>
        {say('article.comments', { count: article.comments })}
        <span className="unseen">: {article.headline}</span>
      </a>
    </p>
  </article>
)
