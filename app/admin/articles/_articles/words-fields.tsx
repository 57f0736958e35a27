import buttons from '#app/_ui/button.module.css'
import { MAX_HEADLINE, MAX_NAME, MAX_STANDFIRST } from '#lib/articles/policy'
import type { Editable } from '#lib/articles/queries/read-editable'
import { say } from '#lib/ground/catalogue/say'
import { Input, TextArea } from '../../_office/inputs.tsx'

type Words = Pick<Editable, 'headline' | 'section' | 'byline' | 'standfirst' | 'body'>

/** What an article says, and the button that shows it as readers will see it. */
export const WordsFields = ({ article }: { article?: Words }) => (
  <>
    <Input
      name="headline"
      label={say('articles.headline')}
      value={article?.headline}
      maxLength={MAX_HEADLINE}
      required
    />
    <Input name="section" label={say('articles.section')} value={article?.section} maxLength={MAX_NAME} required />
    <Input name="byline" label={say('articles.byline')} value={article?.byline} maxLength={MAX_NAME} required />
    <Input
      name="standfirst"
      label={say('articles.standfirst')}
      hint={say('articles.standfirst-hint')}
      value={article?.standfirst ?? undefined}
      maxLength={MAX_STANDFIRST}
    />
    <TextArea
      name="body"
      label={say('articles.body')}
      hint={say('articles.body-hint')}
      value={article?.body}
      rows={18}
    />
    <p>
      <button type="submit" formAction="/admin/articles/preview" formTarget="_blank" className={buttons.button}>
        {say('articles.preview')}
      </button>
    </p>
  </>
)
