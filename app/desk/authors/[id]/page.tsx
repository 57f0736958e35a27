import type { Metadata } from 'next'
import { pathId } from '#app/_server/path-id'
import { show } from '#app/_server/show'
import { getViewer } from '#app/_server/viewer'
import { say } from '#lib/ground/catalogue/say'
import { listTimeline } from '#lib/moderation/queries/list-timeline'
import { readAuthor } from '#lib/moderation/queries/read-author'
import { timelineQuery } from '#lib/moderation/schema'
import { isAdmin } from '#lib/users/policy'
import { type Search, saidIn } from '../../_desk/address.ts'
import styles from '../../_desk/pages.module.css'
import { Facts } from './_author/facts.tsx'
import { Forms } from './_author/forms.tsx'
import { InForce } from './_author/in-force.tsx'
import { Timeline } from './_author/timeline.tsx'

export const metadata: Metadata = { title: say('desk.author-page') }

interface PageProps {
  params: Promise<{ id: string }>
  searchParams: Search
}

const done = { note: 'desk.done-note', sanction: 'desk.done-sanction', lift: 'desk.done-lift' } as const
const isDone = (word: string | undefined): word is keyof typeof done => Object.hasOwn(done, word ?? '')

/** One person as the desk knows them: what they did, what was decided about it, what staff noted, and what may follow. */
export default async function Page({ params, searchParams }: PageProps) {
  const [{ id }, said, viewer, now] = [await params, saidIn(await searchParams), await getViewer(), new Date()]
  const userId = pathId(id)
  const author = await show(readAuthor(viewer, userId, now), `/desk/authors/${id}`)
  const query = timelineQuery.safeParse(said).data ?? { only: undefined, after: undefined }
  const page = await listTimeline(viewer, { ...query, userId })
  return (
    <main id="content" tabIndex={-1} className={styles.page}>
      <h1 dir="auto">{author.name}</h1>
      <p role="status" className={isDone(said.done) ? styles.done : undefined}>
        {isDone(said.done) && say(done[said.done])}
      </p>
      <Facts author={author} now={now} office={isAdmin(viewer)} />
      <InForce author={author} now={now} />
      {author.isSelf ? <p>{say('desk.person-self')}</p> : <Forms author={author} />}
      <Timeline author={author} page={page} query={query} now={now} />
    </main>
  )
}
