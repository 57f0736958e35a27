import type { Queue } from '#db/choices'
import type { View } from '#lib/moderation/schema'
import { addressOf } from './address.ts'
import { useRoom } from './desk-room.tsx'

interface Part {
  queue: Queue
  view: View
  /** How many stood there when the page was made. */
  here: number | undefined
}

/** How many cases stand in a part of a queue: what was counted last, once that was counted for this part. */
export function useLeft({ queue, view: { section, article, author }, here }: Part): number {
  const { counts, path } = useRoom()
  const isCounted = here === undefined || path === addressOf('/desk/counts', { section, article, author })
  return isCounted ? counts[queue] : here
}
