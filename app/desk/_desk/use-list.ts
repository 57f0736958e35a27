import { useCallback, useEffect, useState } from 'react'
import { ask } from '#app/_ui/ask'
import type { Queue } from '#db/choices'
import type { View } from '#lib/moderation/schema'
import { addressOf } from './address.ts'
import { type CasePage, refreshed } from './list.ts'

const read = (queue: Queue, view: View, after?: string) =>
  ask<CasePage>(addressOf('/desk/cases', { queue, ...view, after }), { method: 'GET' })

/** The list of a queue, read again at every pulse. */
export function useList({ queue, view, first }: { queue: Queue; view: View; first: CasePage }, pulse: number) {
  const [page, setPage] = useState(first)
  const refresh = useCallback(async () => {
    const answer = await read(queue, view)
    if (answer.ok) setPage((old) => refreshed(old, answer.value))
  }, [queue, view])
  const more = async () => {
    const answer = await read(queue, view, page.next ?? undefined)
    if (answer.ok) setPage((old) => ({ items: [...old.items, ...answer.value.items], next: answer.value.next }))
  }
  const [start] = useState(pulse)
  useEffect(() => {
    if (pulse !== start) void refresh()
  }, [pulse, start, refresh])
  return { ...page, more }
}
