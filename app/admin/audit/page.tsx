import { show } from '#app/_server/show'
import { getViewer } from '#app/_server/viewer'
import { say } from '#lib/ground/catalogue/say'
import { listEvents } from '#lib/insights/queries/list-events'
import { listLastHashes } from '#lib/insights/queries/list-last-hashes'
import { recordQuery } from '#lib/insights/schema'
import { Office } from '../_office/office.tsx'
import { pathWith, type Search, said } from '../_office/query.ts'
import { EventsTable } from './_audit/events-table.tsx'
import { Export } from './_audit/export.tsx'
import { Filter } from './_audit/filter.tsx'
import { Hashes } from './_audit/hashes.tsx'
import { Verify } from './_audit/verify.tsx'

const names = ['who', 'what', 'subject', 'from', 'until', 'after'] as const

/** The record: looked through, verified, taken away as a file. */
export default async function AuditPage({ searchParams }: { searchParams: Search }) {
  const search = await searchParams
  const wish = Object.fromEntries(names.map((name) => [name, said(search, name)]))
  const query = recordQuery.safeParse(wish)
  const [viewer, now] = [await getViewer(), new Date()]
  const asked = Promise.all([listEvents(viewer, query.data ?? {}), listLastHashes(viewer, now)])
  const [page, hashes] = await show(asked, pathWith('/admin/audit', wish))
  return (
    <Office viewer={viewer} part="audit" title={say('audit.title')}>
      <p>{say('audit.text')}</p>
      <Filter wish={wish} />
      <EventsTable page={page} wish={wish} now={now} />
      <Verify words={verifyWords()} />
      <Hashes hashes={hashes} />
      <Export wish={wish} />
    </Office>
  )
}

const verifyWords = () => ({
  title: say('audit.verify'),
  text: say('audit.verify-text'),
  unanswered: say('audit.unanswered'),
  going: say('audit.verifying', { at: '{at}', total: '{total}' }),
  whole: say('audit.whole', { at: '{at}', hash: '{hash}' }),
  broken: say('audit.broken', { at: '{at}' }),
})
