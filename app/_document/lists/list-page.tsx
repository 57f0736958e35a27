import type { ReactNode } from 'react'
import type { ArticleList } from '#lib/articles/queries/list-articles'
import { say } from '#lib/ground/catalogue/say'
import { type Chrome, Page } from '../page.tsx'
import { Teaser } from './teaser.tsx'

interface ListProps {
  chrome: Chrome
  title: string
  description: string
  heading: ReactNode
  list: ArticleList
  /** The address of the list's first page. */
  path: string
  /** Whether this is that page. */
  first: boolean
}

/** Articles, newest first: the front page, a section, an author. */
export const ListPage = ({ chrome, title, description, heading, list, path, first }: ListProps) => (
  <Page
    chrome={chrome}
    title={title}
    description={description}
    {...(first ? { canonical: path } : { robots: 'noindex' as const })}
  >
    <div className="front">
      <h1 className="list-heading">{heading}</h1>
      {list.items.length === 0 && <p className="empty">{say('front.empty')}</p>}
      <div className="teasers">
        {list.items.map((article) => (
          <Teaser key={article.slug} article={article} />
        ))}
      </div>
      <ListPages next={list.next} path={path} first={first} />
    </div>
  </Page>
)

function ListPages({ next, path, first }: { next: string | null; path: string; first: boolean }) {
  if (!next && first) return null
  return (
    <nav className="pages" aria-label={say('lists.pages')}>
      {!first && <a href={path}>{say('lists.newest')}</a>}
      {next && (
        <a rel="next" href={`${path}?after=${next}`}>
          {say('lists.older')}
        </a>
      )}
    </nav>
  )
}
