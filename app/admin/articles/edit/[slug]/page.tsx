import { articlePath, officePath } from '#app/_document/conversation/addresses'
import { show } from '#app/_server/show'
import { getViewer } from '#app/_server/viewer'
import buttons from '#app/_ui/button.module.css'
import { readEditable } from '#lib/articles/queries/read-editable'
import { say } from '#lib/ground/catalogue/say'
import { Office } from '../../../_office/office.tsx'
import { outcomeIn } from '../../../_office/outcome.ts'
import parts from '../../../_office/parts.module.css'
import type { Search } from '../../../_office/query.ts'
import { Commenting } from '../../_articles/commenting.tsx'
import { Publication } from '../../_articles/publication.tsx'
import { WordsFields } from '../../_articles/words-fields.tsx'

interface EditArticlePageProps {
  params: Promise<{ slug: string }>
  searchParams: Search
}

/** One article: its publication, its comments, its words. */
export default async function EditArticlePage({ params, searchParams }: EditArticlePageProps) {
  const [slug, search, viewer] = [decodeURIComponent((await params).slug), await searchParams, await getViewer()]
  const now = new Date()
  const article = await show(readEditable(viewer, slug), officePath(slug))
  return (
    <Office viewer={viewer} part="articles" title={article.headline} outcome={outcomeIn(search)}>
      <p className={parts.row}>
        <a href={articlePath(slug)}>{say('articles.look')}</a>
        <a href="/admin/articles">{say('articles.back')}</a>
      </p>
      <Publication article={article} now={now} />
      <Commenting article={article} />
      <section aria-labelledby="words">
        <h2 id="words">{say('articles.words')}</h2>
        <form method="post" action={`${officePath(slug)}/words`} className={parts.form}>
          <input type="hidden" name="seen" value={article.updatedAt.getTime()} />
          <WordsFields article={article} />
          <p>
            <button type="submit" className={buttons.primary}>
              {say('articles.save')}
            </button>
          </p>
        </form>
      </section>
    </Office>
  )
}
