import { articlePath, officePath } from '#app/_document/conversation/addresses'
import buttons from '#app/_ui/button.module.css'
import type { FoundArticle } from '#lib/articles/queries/find-articles'
import { say } from '#lib/ground/catalogue/say'
import parts from '../../_office/parts.module.css'
import { ScrollingTable } from '../../_office/scrolling-table.tsx'
import { exactly, When } from '../../_office/when.tsx'
import { articlesPath, type Wish } from './wish.ts'

interface ArticlesTableProps {
  page: { items: FoundArticle[]; next: string | null }
  wish: Wish
  now: Date
}

/** A page of articles, the newest first, with where each stands. */
export const ArticlesTable = ({ page, wish, now }: ArticlesTableProps) => (
  <>
    <ScrollingTable
      caption={say('articles.title')}
      headings={[
        say('articles.headline'),
        say('articles.section'),
        say('articles.byline'),
        say('articles.published'),
        say('articles.comments'),
      ]}
    >
      {page.items.map((article) => (
        <Row key={article.id} article={article} now={now} />
      ))}
    </ScrollingTable>
    {page.items.length === 0 && <p>{say('articles.none')}</p>}
    <p className={parts.row}>
      {wish.after && (
        <a className={buttons.button} href={articlesPath(wish, {})}>
          {say('articles.newest')}
        </a>
      )}
      {page.next && (
        <a className={buttons.button} href={articlesPath(wish, { after: page.next })}>
          {say('articles.older')}
        </a>
      )}
    </p>
  </>
)

const Row = ({ article, now }: { article: FoundArticle; now: Date }) => (
  <tr>
    <th scope="row">
      <a href={officePath(article.slug)}>{article.headline}</a>
    </th>
    <td>{article.section}</td>
    <td>{article.byline}</td>
    <td>
      <State article={article} now={now} />
    </td>
    <td>
      <a
        href={`${articlePath(article.slug)}/comments`}
        aria-label={say('articles.count-of', { n: article.comments, headline: article.headline })}
      >
        {article.comments}
      </a>{' '}
      <span className={article.commenting === 'open' ? parts.soft : parts.plain}>
        {say(`articles.commenting.${article.commenting}`)}
      </span>{' '}
      {article.premoderated && <span className={parts.waiting}>{say('articles.premoderated')}</span>}
    </td>
  </tr>
)

function State({ article: { unpublishedAt, publishesAt, publishedAt }, now }: { article: FoundArticle; now: Date }) {
  if (publishesAt) {
    return (
      <>
        <span className={parts.waiting}>{say('articles.state.planned')}</span> {exactly(publishesAt)}
      </>
    )
  }
  if (unpublishedAt) return <span className={parts.plain}>{say('articles.state.unpublished')}</span>
  return <When at={publishedAt} now={now} />
}
