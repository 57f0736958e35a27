import button from '#app/_ui/button.module.css'
import field from '#app/_ui/field.module.css'
import { say } from '#lib/ground/catalogue/say'
import { orders } from '#lib/moderation/policy'
import type { NamedScope } from '#lib/moderation/queries/read-scope'
import type { View } from '#lib/moderation/schema'
import { addressOf } from './address.ts'
import styles from './pages.module.css'

interface ScopeFormProps {
  path: string
  view: View
  named: NamedScope
  /** Whether there is more than one order to choose from. */
  ordered?: boolean
  /** What else the address says and goes on saying. */
  kept?: Record<string, string>
}

/** Narrows what is shown: a section and an order to choose, an article or an author to let go of again. */
export function ScopeForm({ path, view, named, ordered = false, kept = {} }: ScopeFormProps) {
  const { section, article, author, order } = view
  const dropped = addressOf(path, { ...kept, section, order })
  return (
    <form method="get" action={path} className={styles.scope} aria-label={say('desk.scope')}>
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {article && <input type="hidden" name="article" value={article} />}
      {author && <input type="hidden" name="author" value={author} />}
      <label>
        {say('desk.section')}
        <select name="section" defaultValue={section ?? ''} className={field.input}>
          <option value="">{say('desk.section-any')}</option>
          {named.sections.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {ordered && (
        <label>
          {say('desk.order')}
          <select name="order" defaultValue={order ?? 'priority'} className={field.input}>
            {orders.map((it) => (
              <option key={it} value={it}>
                {say(`desk.order-${it}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="submit" className={button.button}>
        {say('desk.scope-show')}
      </button>
      {(article || author) && (
        <p className={styles.only}>
          {named.headline && <b>{say('desk.scope-article', { headline: named.headline })}</b>}{' '}
          {named.author && <b>{say('desk.scope-author', { name: named.author })}</b>}{' '}
          <a href={dropped}>{say('desk.scope-drop')}</a>
        </p>
      )}
    </form>
  )
}
