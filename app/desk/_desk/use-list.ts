import { useCallback, useEffect, useState } from 'react'
import { ask } from '#app/_ui/ask'
import type { Queue } from '#db/choices'
import { type CasePage, refreshed } from './list.ts'

const read = (queue: Queue, after?: string) => {
  const query = new URLSearchParams({ queue, ...(after ? { after } : {}) })
  return ask<CasePage>(`/desk/cases?${query}`, { method: 'GET' })
}

/** The list of a queue, read again at every pulse. */
export function useList(queue: Queue, first: CasePage, pulse: number) {
  const [page, setPage] = useState(first)
  const refresh = useCallback(async () => {
    const answer = await read(queue)
    if (answer.ok) setPage((old) => refreshed(old, answer.value))
  }, [queue])
  const more = async () => {
    const answer = await read(queue, page.next ?? undefined)
    if (answer.ok) setPage((old) => ({ items: [...old.items, ...answer.value.items], next: answer.value.next }))
  }
  const [start] = useState(pulse)
  useEffect(() => {
    if (pulse !== start) void refresh()
  }, [pulse, start, refresh])
  return { ...page, more }
}
