import { show } from '#app/_server/show'
import { getViewer } from '#app/_server/viewer'
import buttons from '#app/_ui/button.module.css'
import fields from '#app/_ui/field.module.css'
import { checkMayWrite } from '#lib/articles/queries/read-editable'
import { say } from '#lib/ground/catalogue/say'
import { Input } from '../../_office/inputs.tsx'
import { Office } from '../../_office/office.tsx'
import parts from '../../_office/parts.module.css'
import { WordsFields } from '../_articles/words-fields.tsx'

/** An article is written, and said when it appears. */
export default async function NewArticlePage() {
  const viewer = await getViewer()
  await show(checkMayWrite(viewer), '/admin/articles/new')
  return (
    <Office viewer={viewer} part="articles" title={say('articles.write')}>
      <form method="post" action="/admin/articles/write" className={parts.form}>
        <WordsFields />
        <Input name="slug" label={say('articles.slug')} hint={say('articles.slug-hint')} maxLength={80} />
        <fieldset className={parts.form}>
          <legend className={fields.label}>{say('articles.appears')}</legend>
          {(['now', 'at', 'later'] as const).map((appears) => (
            <label key={appears} className={fields.tick}>
              <input type="radio" name="appears" value={appears} defaultChecked={appears === 'now'} />
              {say(`articles.appears.${appears}`)}
            </label>
          ))}
          <Input name="publishesAt" label={say('articles.publishes-at')} type="datetime-local" />
        </fieldset>
        <p>
          <button type="submit" className={buttons.primary}>
            {say('articles.store')}
          </button>
        </p>
      </form>
    </Office>
  )
}
