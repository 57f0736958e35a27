import { useEffect, useState } from 'react'
import { type Answer, ask } from '#app/_ui/ask'
import type { BulkAction } from '#db/choices'
import type { BulkView } from '#lib/moderation/queries/read-bulk'

/** How often progress is asked for, in milliseconds. */
const BEAT = 700

export interface BulkWish {
  action: BulkAction
  guideline?: number
  note: string
}

type Told = { bulk: BulkView }

/** One bulk from its preview to its end: what the site says of it, and what it refused. */
export function useBulk(comments: string[]) {
  const [bulk, setBulk] = useState<BulkView | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const follow = (answer: Answer<Told>) => {
    setRefused(answer.ok ? null : answer.message)
    if (answer.ok) setBulk(answer.value.bulk)
    return answer.ok
  }
  const moving = bulk?.state === 'running' || bulk?.state === 'undoing'
  const id = bulk?.id
  useEffect(() => {
    if (!moving || !id) return
    const timer = setInterval(async () => {
      const answer = await ask<Told>(`/desk/bulks/${id}`, { method: 'GET' })
      if (answer.ok) setBulk(answer.value.bulk)
    }, BEAT)
    return () => clearInterval(timer)
  }, [moving, id])
  const post = async (path: string, body?: unknown) => follow(await ask<Told>(path, { method: 'POST', body }))
  return {
    bulk,
    refused,
    preview: (wish: BulkWish) => post('/desk/bulks', { ...wish, comments }),
    commit: () => post(`/desk/bulks/${id}/commit`),
    undo: () => post(`/desk/bulks/${id}/undo`),
    back: () => setBulk(null),
  }
}
