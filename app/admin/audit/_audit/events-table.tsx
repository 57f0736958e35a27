import buttons from '#app/_ui/button.module.css'
import { say } from '#lib/ground/catalogue/say'
import type { RecordedEvent } from '#lib/insights/queries/list-events'
import { sentenceOf } from '../../_office/event-sentences.ts'
import parts from '../../_office/parts.module.css'
import { pathWith } from '../../_office/query.ts'
import { ScrollingTable } from '../../_office/scrolling-table.tsx'
import { When } from '../../_office/when.tsx'
import type { Wish } from './filter.tsx'
import { subjectOf } from './subject.ts'

interface EventsTableProps {
  page: { items: RecordedEvent[]; next: string | null }
  wish: Wish
  now: Date
}

/** A page of the record, each row a sentence. */
export const EventsTable = ({ page, wish, now }: EventsTableProps) => (
  <>
    <ScrollingTable
      caption={say('audit.title')}
      headings={[say('audit.when'), say('audit.who'), say('audit.what'), say('audit.subject'), say('audit.number')]}
    >
      {page.items.map((event) => (
        <Row key={event.id} event={event} now={now} />
      ))}
    </ScrollingTable>
    {page.items.length === 0 && <p>{say('audit.none')}</p>}
    <p className={parts.row}>
      {wish.after && (
        <a className={buttons.button} href={pathWith('/admin/audit', { ...wish, after: undefined })}>
          {say('audit.newest')}
        </a>
      )}
      {page.next && (
        <a className={buttons.button} href={pathWith('/admin/audit', { ...wish, after: page.next })}>
          {say('audit.older')}
        </a>
      )}
    </p>
  </>
)

const Row = ({ event, now }: { event: RecordedEvent; now: Date }) => (
  <tr>
    <td>
      <When at={event.at} now={now} />
    </td>
    <td>{event.by ? <a href={`/admin/users/${event.by.id}`}>{event.by.name}</a> : say('office.nobody')}</td>
    <td>{sentenceOf(event)}</td>
    <td>
      <Subject event={event} />
    </td>
    <td>{event.number}</td>
  </tr>
)

/** What it is about, and the way to everything else that happened to it. */
const Subject = ({ event }: { event: RecordedEvent }) => {
  const { name, href } = subjectOf(event)
  return (
    <>
      {href ? (
        <a className={parts.target} href={href}>
          {name}
        </a>
      ) : (
        name
      )}{' '}
      <a className={`${parts.soft} ${parts.target}`} href={pathWith('/admin/audit', { subject: event.subjectId })}>
        {say('audit.more-of')}
        <span className={parts.unseen}>: {name}</span>
      </a>
    </>
  )
}
