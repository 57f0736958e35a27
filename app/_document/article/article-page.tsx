import { articlePath } from '#app/_document/conversation/addresses'
import type { Article } from '#lib/articles/queries/read-article'
import { say } from '#lib/ground/catalogue/say'
import { type Chrome, Page } from '../page.tsx'
import { ArticleHead } from './article-head.tsx'
import { ArticleText } from './article-text.tsx'
import { Door } from './door.tsx'
import { Published } from './published.tsx'
import { StaffBar, type StaffPowers } from './staff-bar.tsx'

interface ArticleProps {
  chrome: Chrome
  article: Article
  /** What the one who reads may do about the article; nothing for readers. */
  powers?: StaffPowers | undefined
  /** It is only looked at before it is stored: there is no conversation to open. */
  isPreview?: boolean
}

/** An article. Until the door is opened it carries no comment. */
export const ArticlePage = ({ chrome, article, powers, isPreview = false }: ArticleProps) => (
  <Page
    chrome={chrome}
    title={`${article.headline} | ${article.section}`}
    description={article.summary}
    canonical={articlePath(article.slug)}
    head={<ArticleHead article={article} chrome={chrome} />}
    scripts={isPreview ? [] : ['door']}
    {...(article.unpublishedAt ? { robots: 'noindex' as const } : {})}
  >
    <article className="column article">
      <Heading article={article} />
      {powers && <StaffBar article={article} powers={powers} />}
      <div className="article-body" data-continue={say('article.continue')}>
        <ArticleText article={article} />
      </div>
      {!isPreview && <Door article={article} />}
    </article>
  </Page>
)

const Heading = ({ article }: { article: Article }) => (
  <header className="article-header">
    <p className="section-link">
      <a href={`/sections/${encodeURIComponent(article.sectionSlug)}`}>{article.section}</a>
    </p>
    <h1>{article.headline}</h1>
    {article.standfirst && <p className="standfirst">{article.standfirst}</p>}
    <p className="byline">
      {say('article.by')}{' '}
      <a rel="author" href={`/authors/${encodeURIComponent(article.bylineSlug)}`}>
        {article.byline}
      </a>
      <span>
        <span className="unseen">{say('article.published')} </span>
        <Published at={article.publishedAt} />
      </span>
      <a href="#comments">{say('article.comments', { count: article.comments })}</a>
    </p>
  </header>
)
