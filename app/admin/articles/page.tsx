import { show } from '#app/_server/show'
import { getViewer } from '#app/_server/viewer'
import buttons from '#app/_ui/button.module.css'
import { findArticles } from '#lib/articles/queries/find-articles'
import { findArticlesQuery } from '#lib/articles/schema'
import { say } from '#lib/ground/catalogue/say'
import { Office } from '../_office/office.tsx'
import { outcomeIn } from '../_office/outcome.ts'
import parts from '../_office/parts.module.css'
import { type Search, said } from '../_office/query.ts'
import { ArticlesTable } from './_articles/articles-table.tsx'
import { FindArticles } from './_articles/find-articles.tsx'
import { articlesPath } from './_articles/wish.ts'

/** Every article, found by its headline and by its state. */
export default async function ArticlesPage({ searchParams }: { searchParams: Search }) {
  const search = await searchParams
  const words = ['find', 'state', 'after'].map((name) => [name, said(search, name)] as const)
  const wish = findArticlesQuery.safeParse(Object.fromEntries(words)).data ?? {}
  const [viewer, now] = [await getViewer(), new Date()]
  const page = await show(findArticles(viewer, wish, now), articlesPath(wish, { after: wish.after }))
  return (
    <Office viewer={viewer} part="articles" title={say('articles.title')} outcome={outcomeIn(search)}>
      <p className={parts.row}>
        <a href="/admin/articles/new" className={buttons.primary}>
          {say('articles.write')}
        </a>
        <a href="/admin/articles/import" className={buttons.button}>
          {say('articles.import')}
        </a>
      </p>
      <FindArticles wish={wish} />
      <ArticlesTable page={page} wish={wish} now={now} />
    </Office>
  )
}
