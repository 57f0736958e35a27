import type { Metadata } from 'next'
import { show } from '#app/_server/show'
import { getViewer } from '#app/_server/viewer'
import button from '#app/_ui/button.module.css'
import field from '#app/_ui/field.module.css'
import { say } from '#lib/ground/catalogue/say'
import { readScope } from '#lib/moderation/queries/read-scope'
import { searchComments } from '#lib/moderation/queries/search-comments'
import { MOST_SOUGHT, searchFields, searchQuery } from '#lib/moderation/schema'
import { addressOf, type Search, saidIn } from '../_desk/address.ts'
import styles from '../_desk/pages.module.css'
import { ScopeForm } from '../_desk/scope-form.tsx'
import { Named, Results } from './_search/results.tsx'

const path = '/desk/search'

export const metadata: Metadata = { title: say('desk.search') }

/** Comments by their words, their author or their article. Whatever is typed is a question; an empty one waits for words. */
export default async function Page({ searchParams }: { searchParams: Search }) {
  const [said, viewer] = [saidIn(await searchParams), await getViewer()]
  const asked = searchQuery.safeParse(said).data ?? searchQuery.parse({ q: said.q?.slice(0, MOST_SOUGHT) })
  const found = await show(searchComments(viewer, asked), addressOf(path, said))
  const { q, in: within, after, ...scope } = asked
  const isAsked = q.trim() !== '' || Object.values(scope).some(Boolean)
  return (
    <main id="content" tabIndex={-1} className={styles.page}>
      <h1>{say('desk.search')}</h1>
      <form method="get" action={path} className={styles.find}>
        <label className={field.field}>
          {say('desk.search-label')}
          <input
            name="q"
            type="search"
            defaultValue={q}
            maxLength={MOST_SOUGHT}
            className={field.input}
            autoComplete="off"
          />
        </label>
        <label>
          {say('desk.search-in')}
          <select name="in" defaultValue={within} className={field.input}>
            {searchFields.map((it) => (
              <option key={it} value={it}>
                {say(`desk.search-${it}`)}
              </option>
            ))}
          </select>
        </label>
        {Object.entries(scope).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
        <button type="submit" className={button.primary}>
          {say('desk.search-go')}
        </button>
      </form>
      <p className={field.hint}>{say('desk.search-hint')}</p>
      <ScopeForm path={path} view={scope} named={await readScope(viewer, scope)} kept={{ q, in: within }} />
      <Named found={found} />
      {isAsked && <Results found={found} now={Date.now()} />}
      <p className={styles.about}>
        {found.next && (
          <a href={addressOf(path, { q, in: within, ...scope, after: found.next })}>{say('desk.older')}</a>
        )}
        {after && <a href={addressOf(path, { q, in: within, ...scope })}>{say('desk.newest-again')}</a>}
      </p>
    </main>
  )
}
