import { pathId } from '#app/_server/path-id'
import { show } from '#app/_server/show'
import { getViewer } from '#app/_server/viewer'
import { listEventsAbout } from '#lib/insights/queries/list-events-about'
import { readLeaving } from '#lib/privacy/queries/read-leaving'
import { listRecentComments } from '#lib/sanctions/queries/list-recent-comments'
import { listSanctions } from '#lib/sanctions/queries/list-sanctions'
import { sanctionsQuery } from '#lib/sanctions/schema'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { readUser } from '#lib/users/queries/read-user'
import { Office } from '../../_office/office.tsx'
import { outcomeIn } from '../../_office/outcome.ts'
import { type Search, said } from '../../_office/query.ts'
import { Comments } from './_user/comments.tsx'
import { Events } from './_user/events.tsx'
import { Facts } from './_user/facts.tsx'
import { Powers } from './_user/powers.tsx'
import { Sanctions } from './_user/sanctions.tsx'
import { TheirRecords } from './_user/their-records.tsx'

interface UserPageProps {
  params: Promise<{ id: string }>
  searchParams: Search
}

/** One person: who they are, what they may do, what they wrote last, and what was done about them by whom. */
export default async function UserPage({ params, searchParams }: UserPageProps) {
  const [{ id }, search, viewer, now] = [await params, await searchParams, await getViewer(), new Date()]
  const found = await show(readPerson({ viewer, id, search, now }), `/admin/users/${id}`)
  const { user, sanctions, events, comments, leaving } = found
  const isSelf = isSignedIn(viewer) && viewer.id === user.id
  return (
    <Office viewer={viewer} part="users" title={user.name} outcome={outcomeIn(search)}>
      <Facts user={user} now={now} />
      <Powers user={user} isSelf={isSelf} />
      <Sanctions user={user} page={sanctions} isSelf={isSelf} now={now} />
      <Comments comments={comments} now={now} />
      <TheirRecords userId={user.id} leaving={leaving} isSelf={isSelf} now={now} />
      <Events userId={user.id} page={events} began={said(search, 'events') !== undefined} now={now} />
    </Office>
  )
}

interface Asked {
  viewer: Viewer
  id: string
  search: Awaited<Search>
  now: Date
}

async function readPerson({ viewer, id, search, now }: Asked) {
  const userId = pathId(id)
  const [user, sanctions, events, comments, leaving] = await Promise.all([
    readUser(viewer, userId, now),
    listSanctions(viewer, { userId, after: placeIn(search, 'sanctions') }, now),
    listEventsAbout(viewer, { userId, after: placeIn(search, 'events') }),
    listRecentComments(viewer, userId),
    readLeaving(viewer, userId),
  ])
  return { user, sanctions, events, comments, leaving }
}

/** Where a page of a list begins; an address with a slip in it begins at the beginning. */
const placeIn = (search: Awaited<Search>, name: string) =>
  sanctionsQuery.safeParse({ after: said(search, name) }).data?.after
