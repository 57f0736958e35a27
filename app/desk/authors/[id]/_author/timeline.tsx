import { exactly } from '#app/_ui/ago'
import { Moment } from '#app/_ui/moment.tsx'
import { say } from '#lib/ground/catalogue/say'
import type { Moment as Happened, listTimeline } from '#lib/moderation/queries/list-timeline'
import type { Author } from '#lib/moderation/queries/read-author'
import { moments, type TimelineQuery } from '#lib/moderation/schema'
import { addressOf } from '../../../_desk/address.ts'
import styles from '../../../_desk/pages.module.css'

interface TimelineProps {
  author: Author
  page: Awaited<ReturnType<typeof listTimeline>>
  query: TimelineQuery
  now: Date
}

/** A person's time here, the newest first, all of it or one kind. */
export function Timeline({ author: { id }, page: { items, next }, query: { only, after }, now }: TimelineProps) {
  const path = `/desk/authors/${id}`
  return (
    <section>
      <h2>{say('desk.timeline')}</h2>
      <p className={styles.about}>
        {[undefined, ...moments].map((kind) => (
          <a
            key={kind ?? 'all'}
            href={addressOf(path, { only: kind })}
            aria-current={kind === only ? 'true' : undefined}
          >
            {say(`desk.timeline-${kind ?? 'all'}`)}
          </a>
        ))}
      </p>
      {items.length === 0 && <p>{say('desk.timeline-none')}</p>}
      <ol className={styles.lines}>
        {items.map((it) => (
          <li key={it.id}>
            <p className={styles.about}>
              <What it={it} />
              <Moment at={it.at.toISOString()} now={now.getTime()} />
            </p>
            <p dir="auto">{it.kind === 'sanction' ? it.reason : it.text}</p>
          </li>
        ))}
      </ol>
      <p className={styles.about}>
        {next && <a href={addressOf(path, { only, after: next })}>{say('desk.older')}</a>}
        {after && <a href={addressOf(path, { only })}>{say('desk.newest-again')}</a>}
      </p>
    </section>
  )
}

function What({ it }: { it: Happened }) {
  if (it.kind === 'comment') return <Comment it={it} />
  if (it.kind === 'note') return <b>{say('desk.noted', { name: it.by })}</b>
  if (it.kind === 'decision')
    return (
      <a href={`/desk/cases/${it.caseId}`}>
        {it.by} {say(`desk.did-${it.action}`, { guideline: it.guideline ?? '' })}
      </a>
    )
  const { sanction, until, liftedAt, by } = it
  return (
    <>
      <b>{say(`desk.sanction-${sanction}`)}</b>
      {until && <span>{say('desk.sanction-until', { time: exactly(until.getTime()) })}</span>}
      {by && <span>{say('desk.sanction-by', { name: by })}</span>}
      {liftedAt && <span>{say('desk.sanction-lifted', { time: exactly(liftedAt.getTime()) })}</span>}
    </>
  )
}

const Comment = ({ it: { id, article, status } }: { it: Extract<Happened, { kind: 'comment' }> }) => (
  <>
    <a href={`/desk/unreviewed?comment=${id}`} dir="auto">
      {say('desk.wrote', { headline: article.headline })}
    </a>
    <span className={status === 'withdrawn' ? undefined : styles[status]}>{say(`desk.status-${status}`)}</span>
  </>
)
