import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { show } from '#app/_server/show'
import { getViewer } from '#app/_server/viewer'
import { say } from '#lib/ground/catalogue/say'
import { listGuidelines } from '#lib/guidelines/queries'
import { readDeskCounts } from '#lib/moderation/queries/desk-counts'
import { findCase } from '#lib/moderation/queries/find-case'
import { listCases } from '#lib/moderation/queries/list-cases'
import { Desk } from '../_desk/desk.tsx'
import { isShownQueue } from '../_desk/queues.ts'

interface Asked {
  params: Promise<{ queue: string }>
  searchParams: Promise<{ comment?: string | string[] }>
}

export async function generateMetadata({ params }: Asked): Promise<Metadata> {
  const { queue } = await params
  return isShownQueue(queue) ? { title: say(`desk.queue.${queue}`) } : {}
}

/** One queue: its list, and the case in hand. `?comment=` leads to the case about a comment, or begins with a new one. */
export default async function Page({ params, searchParams }: Asked) {
  const [{ queue }, { comment }, viewer] = [await params, await searchParams, await getViewer()]
  const path = `/desk/${queue}${typeof comment === 'string' ? `?comment=${encodeURIComponent(comment)}` : ''}`
  await show(readDeskCounts(viewer), path)
  if (!isShownQueue(queue)) notFound()
  const open = typeof comment === 'string' ? await show(findCase(viewer, comment), path) : undefined
  if (open) redirect(`/desk/cases/${open}`)
  const first = await show(listCases(viewer, { queue }, new Date()), path)
  const guidelines = await listGuidelines(viewer)
  const wanted = typeof comment === 'string' ? { commentId: comment } : undefined
  return <Desk key={queue} queue={queue} first={first} guidelines={guidelines} wanted={wanted} />
}
