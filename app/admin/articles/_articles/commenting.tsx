import { officePath } from '#app/_document/conversation/addresses'
import buttons from '#app/_ui/button.module.css'
import { NEVER_CLOSES } from '#lib/articles/policy'
import type { Editable } from '#lib/articles/queries/read-editable'
import { say } from '#lib/ground/catalogue/say'
import { Input, Select } from '../../_office/inputs.tsx'
import parts from '../../_office/parts.module.css'
import { fieldMoment } from './field-moment.ts'

/** How this one article is commented on. */
export function Commenting({ article: { slug, commenting, closesAt, premoderated } }: { article: Editable }) {
  const closes = closesOf(closesAt)
  return (
    <section aria-labelledby="its-comments">
      <h2 id="its-comments">{say('articles.comments-heading')}</h2>
      <form method="post" action={`${officePath(slug)}/commenting`} className={parts.form}>
        <Select
          name="commenting"
          label={say('articles.commenting-now')}
          value={commenting}
          options={[
            { value: 'open', name: say('articles.comments-open') },
            { value: 'closed', name: say('articles.comments-shut') },
          ]}
        />
        <Select
          name="closes"
          label={say('articles.closes')}
          value={closes}
          options={(['setting', 'never', 'at'] as const).map((it) => ({
            value: it,
            name: say(`articles.closes.${it}`),
          }))}
        />
        <Input
          name="closesAt"
          label={say('articles.closes-at')}
          type="datetime-local"
          value={closes === 'at' ? fieldMoment(closesAt) : undefined}
        />
        <Select
          name="premoderated"
          label={say('articles.waits')}
          value={premoderated ? 'yes' : 'no'}
          options={(['no', 'yes'] as const).map((it) => ({ value: it, name: say(`articles.waits.${it}`) }))}
        />
        <p>
          <button type="submit" className={buttons.button}>
            {say('articles.save-commenting')}
          </button>
        </p>
      </form>
    </section>
  )
}

function closesOf(closesAt: Date | null): 'setting' | 'never' | 'at' {
  if (!closesAt) return 'setting'
  return closesAt.getTime() === NEVER_CLOSES.getTime() ? 'never' : 'at'
}
