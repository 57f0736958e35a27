import type { Metadata } from 'next'
import { show } from '#app/_server/show'
import { getViewer } from '#app/_server/viewer'
import { say } from '#lib/ground/catalogue/say'
import { listGuidelines } from '#lib/guidelines/queries'
import { listCases } from '#lib/moderation/queries/list-cases'
import { readCase } from '#lib/moderation/queries/read-case'
import { Desk } from '../../_desk/desk.tsx'

export const metadata: Metadata = { title: say('desk.case') }

/** One case by its address; the rest of its queue follows it. */
export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const [{ id }, viewer, now] = [await params, await getViewer(), new Date()]
  const path = `/desk/cases/${id}`
  const card = await show(readCase(viewer, { id }, now), path)
  const first = await show(listCases(viewer, { queue: card.queue }, now), path)
  const guidelines = await listGuidelines(viewer)
  return <Desk key={id} queue={card.queue} first={first} guidelines={guidelines} reading={card} />
}
