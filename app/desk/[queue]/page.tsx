import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { show } from '#app/_server/show'
import { getViewer } from '#app/_server/viewer'
import { say } from '#lib/ground/catalogue/say'
import { listGuidelines } from '#lib/guidelines/queries'
import { readDeskCounts } from '#lib/moderation/queries/desk-counts'
import { findCase } from '#lib/moderation/queries/find-case'
import { listCases } from '#lib/moderation/queries/list-cases'
import { readScope } from '#lib/moderation/queries/read-scope'
import { viewQuery } from '#lib/moderation/schema'
import { addressOf, type Search, saidIn } from '../_desk/address.ts'
import { Desk } from '../_desk/desk.tsx'
import { isShownQueue } from '../_desk/queues.ts'
import { ScopeForm } from '../_desk/scope-form.tsx'

interface Asked {
  params: Promise<{ queue: string }>
  searchParams: Search
}

export async function generateMetadata({ params }: Asked): Promise<Metadata> {
  const { queue } = await params
  return isShownQueue(queue) ? { title: say(`desk.queue.${queue}`) } : {}
}

/** One queue or a part of it: its list, and the case in hand. `?comment=` leads to the case about a comment, or begins with a new one. */
export default async function Page({ params, searchParams }: Asked) {
  const [{ queue }, said, viewer] = [await params, saidIn(await searchParams), await getViewer()]
  const { comment } = said
  const path = addressOf(`/desk/${queue}`, said)
  await show(readDeskCounts(viewer), path)
  if (!isShownQueue(queue)) notFound()
  const open = comment ? await show(findCase(viewer, comment), path) : undefined
  if (open) redirect(`/desk/cases/${open}`)
  const view = viewQuery.safeParse(said).data ?? {}
  const first = await show(listCases(viewer, { queue, ...view }, new Date()), path)
  const { counts } = await readDeskCounts(viewer, view)
  const scope = <ScopeForm path={`/desk/${queue}`} view={view} named={await readScope(viewer, view)} ordered />
  const wanted = comment ? { commentId: comment } : undefined
  const given = { queue, first, view, wanted, scope, here: counts[queue], guidelines: await listGuidelines(viewer) }
  return <Desk key={addressOf(queue, view)} {...given} />
}
