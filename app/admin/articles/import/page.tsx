import { show } from '#app/_server/show'
import { getViewer } from '#app/_server/viewer'
import buttons from '#app/_ui/button.module.css'
import { checkMayWrite } from '#lib/articles/queries/read-editable'
import { say } from '#lib/ground/catalogue/say'
import { Office } from '../../_office/office.tsx'
import parts from '../../_office/parts.module.css'
import { FileField } from '../_articles/file-field.tsx'

/** A page or a file becomes an article. */
export default async function ImportArticlePage() {
  const viewer = await getViewer()
  await show(checkMayWrite(viewer), '/admin/articles/import')
  return (
    <Office viewer={viewer} part="articles" title={say('articles.import')}>
      <p>{say('articles.import-text')}</p>
      <form method="post" action="/admin/articles/import/file" className={parts.form}>
        <FileField choose={say('articles.import-file')} label={say('articles.import-words')} />
        <p>
          <button type="submit" className={buttons.primary}>
            {say('articles.import-submit')}
          </button>
        </p>
      </form>
    </Office>
  )
}
