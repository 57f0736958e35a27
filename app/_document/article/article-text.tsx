import type { Article } from '#lib/articles/queries/read-article'
import { Markup } from '../conversation/markup.tsx'
import { Promotion } from './promotion.tsx'
import { splitAfter } from './split-after.ts'

/** The words of an article, with the newsletter promotion where its file had it. */
export function ArticleText({ article: { html, promotion, promotionAfter } }: { article: Article }) {
  const [before, after] = promotion ? splitAfter(html, promotionAfter ?? 0) : [html, '']
  if (!promotion || !after) return <Markup className="article-text" html={html} />
  return (
    <div className="article-text">
      <Markup className="part" html={before} />
      <Promotion promotion={promotion} />
      <Markup className="part" html={after} />
    </div>
  )
}
