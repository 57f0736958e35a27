import type { Order } from '../policy.ts'

/** Where a page begins or ends: a comment, and its recommends when they decide the order. */
export interface Place {
  id: string
  recommends: number
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export const placeCursor = (order: Order, { id, recommends }: Place): string =>
  order === 'recommended' ? `${recommends}.${id}` : id

export function placeIn(order: Order, cursor: string): Place | undefined {
  const [first = '', second = ''] = cursor.split('.')
  if (order !== 'recommended') return UUID.test(cursor) ? { id: cursor, recommends: 0 } : undefined
  return /^\d{1,9}$/.test(first) && UUID.test(second) ? { id: second, recommends: Number(first) } : undefined
}

/** The rest of a comment's direct replies, after one of them or from the first. */
export const repliesCursor = (parentId: string, afterId: string | undefined): string =>
  `replies.${parentId}.${afterId ?? ''}`

export function repliesIn(cursor: string | undefined): { parentId: string; afterId: string | undefined } | undefined {
  const [kind, parentId = '', afterId = ''] = cursor?.split('.') ?? []
  if (kind !== 'replies' || !UUID.test(parentId) || !(afterId === '' || UUID.test(afterId))) return undefined
  return { parentId, afterId: afterId || undefined }
}
