import { say } from '#lib/ground/catalogue/say'
import type { EventAbout } from '#lib/insights/queries/list-events-about'
import { sentenceOf } from '../../../_office/event-sentences.ts'
import styles from '../../../_office/parts.module.css'
import { When } from '../../../_office/when.tsx'

interface EventsProps {
  userId: string
  page: { items: EventAbout[]; next: string | null }
  /** These are not the latest. */
  began: boolean
  now: Date
}

/** What the record has about a person, and by whom. */
export const Events = ({ userId, page, began, now }: EventsProps) => (
  <section aria-labelledby="events">
    <h2 id="events">{say('office.events')}</h2>
    <p className={styles.soft}>{say('office.events-text')}</p>
    {page.items.length === 0 && <p>{say('office.no-events')}</p>}
    <ul className={styles.list}>
      {page.items.map((event) => (
        <li key={event.id}>
          <p>{sentenceOf(event)}</p>
          <p className={styles.soft}>
            <When at={event.at} now={now} />, {say('office.by')} <By by={event.by} />
          </p>
        </li>
      ))}
    </ul>
    <p className={styles.row}>
      {began && <a href={`/admin/users/${userId}#events`}>{say('office.latest-events')}</a>}
      {page.next && <a href={`/admin/users/${userId}?events=${page.next}#events`}>{say('office.older-events')}</a>}
    </p>
  </section>
)

const By = ({ by }: { by: EventAbout['by'] }) =>
  by ? <a href={`/admin/users/${by.id}`}>{by.name}</a> : say('office.nobody')
