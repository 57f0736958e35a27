import { officePath } from '#app/_document/conversation/addresses'
import buttons from '#app/_ui/button.module.css'
import type { Editable } from '#lib/articles/queries/read-editable'
import { say } from '#lib/ground/catalogue/say'
import { Input } from '../../_office/inputs.tsx'
import parts from '../../_office/parts.module.css'
import { exactly, When } from '../../_office/when.tsx'
import { fieldMoment } from './field-moment.ts'

/** Whether readers can see it, since or from when, and the buttons that change that. */
export const Publication = ({ article, now }: { article: Editable; now: Date }) => (
  <section aria-labelledby="publication">
    <h2 id="publication">{say('articles.publication')}</h2>
    <p>
      <Now article={article} now={now} />
    </p>
    <div className={parts.row}>
      <form method="post" action={`${officePath(article.slug)}/publication`}>
        <button
          type="submit"
          name="published"
          value={article.unpublishedAt ? 'yes' : 'no'}
          className={article.unpublishedAt ? buttons.primary : buttons.danger}
        >
          {say(article.unpublishedAt ? 'articles.publish-now' : 'articles.unpublish')}
        </button>
      </form>
    </div>
    {article.unpublishedAt && <Plan article={article} />}
  </section>
)

function Now({ article: { publishesAt, unpublishedAt, publishedAt }, now }: { article: Editable; now: Date }) {
  if (publishesAt) return `${say('articles.is-planned')} ${exactly(publishesAt)}`
  if (unpublishedAt) return say('articles.is-unpublished')
  return (
    <>
      {say('articles.is-published')} <When at={publishedAt} now={now} />
    </>
  )
}

const Plan = ({ article: { slug, publishesAt } }: { article: Editable }) => (
  <>
    <form method="post" action={`${officePath(slug)}/plan`} className={parts.row}>
      <Input
        name="publishesAt"
        label={say('articles.publishes-at')}
        type="datetime-local"
        value={fieldMoment(publishesAt)}
        required
      />
      <button type="submit" className={buttons.button}>
        {say('articles.plan')}
      </button>
    </form>
    {publishesAt && (
      <form method="post" action={`${officePath(slug)}/plan`}>
        <button type="submit" className={buttons.button}>
          {say('articles.drop-plan')}
        </button>
      </form>
    )}
  </>
)
