import type { Metadata } from 'next'
import { show } from '#app/_server/show'
import { getViewer } from '#app/_server/viewer'
import { Moment } from '#app/_ui/moment.tsx'
import { say } from '#lib/ground/catalogue/say'
import { type DecidedCase, listDecided } from '#lib/moderation/queries/list-decided'
import { readScope } from '#lib/moderation/queries/read-scope'
import { decidedQuery } from '#lib/moderation/schema'
import { addressOf, type Search, saidIn } from '../_desk/address.ts'
import styles from '../_desk/pages.module.css'
import { ScopeForm } from '../_desk/scope-form.tsx'

const path = '/desk/decided'

export const metadata: Metadata = { title: say('desk.queue.decided') }

/** What was decided, the last first. An address with a slip in it begins at the beginning. */
export default async function Page({ searchParams }: { searchParams: Search }) {
  const [said, viewer] = [saidIn(await searchParams), await getViewer()]
  const query = decidedQuery.safeParse(said).data ?? { after: undefined }
  const { items, next } = await show(listDecided(viewer, query), addressOf(path, said))
  const { after, ...scope } = query
  return (
    <main id="content" tabIndex={-1} className={styles.page}>
      <h1>{say('desk.queue.decided')}</h1>
      <ScopeForm path={path} view={scope} named={await readScope(viewer, scope)} />
      {items.length === 0 && <p>{say('desk.decided-none')}</p>}
      <ol className={styles.lines}>
        {items.map((it) => (
          <Line key={it.id} it={it} now={Date.now()} />
        ))}
      </ol>
      <p className={styles.about}>
        {next && <a href={addressOf(path, { ...scope, after: next })}>{say('desk.older')}</a>}
        {after && <a href={addressOf(path, scope)}>{say('desk.newest-again')}</a>}
      </p>
    </main>
  )
}

const look = { approve: styles.published, remove: styles.removed, escalate: styles.held }

function Line({ it, now }: { it: DecidedCase; now: number }) {
  const { id, subject, action, guideline, by, decidedAt, excerpt, author, article } = it
  return (
    <li>
      <p dir="auto">
        <a href={`/desk/cases/${id}`}>{excerpt || say('desk.case')}</a>
      </p>
      <p className={styles.about}>
        <span>
          <b dir="auto">{by}</b>{' '}
          <span className={look[action]}>{say(`desk.did-${action}`, { guideline: guideline ?? '' })}</span>
        </span>
        <Moment at={decidedAt.toISOString()} now={now} />
        <a href={`/desk/authors/${author.id}`} dir="auto">
          {author.name}
        </a>
        {article && subject !== 'name' && (
          <a href={addressOf(path, { article: article.id })} dir="auto">
            {article.headline}
          </a>
        )}
      </p>
    </li>
  )
}
