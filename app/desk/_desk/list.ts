import type { CaseCard, CaseItem } from '#lib/moderation/desk/views'
import type { Wanted } from './sitting/claims.ts'

export interface CasePage {
  items: CaseItem[]
  next: string | null
}

export const keyOf = (item: CaseItem): string => item.commentId ?? item.id ?? ''

export const isCase = (item: CaseItem, card: CaseCard | null): boolean =>
  card !== null && (item.id === card.id || (item.commentId !== null && item.commentId === card.comment?.id))

/** How to ask for a case: an unreviewed comment may have none yet. */
export const wantedOf = ({ id, commentId }: CaseItem): Wanted =>
  id === null ? { commentId: commentId ?? '' } : { caseId: id }

const mayOpen = (item: CaseItem) => !item.mine && item.claimedBy === null

/** The next case down (1) or up (-1) the list that one may open; from outside the list, its first or last. */
export function neighbour(items: CaseItem[], card: CaseCard | null, by: 1 | -1): CaseItem | undefined {
  const at = items.findIndex((it) => isCase(it, card))
  if (by === 1) return items.slice(at + 1).find(mayOpen)
  return items.slice(0, at === -1 ? items.length : at).findLast(mayOpen)
}

/** A fresh first page, and after it what was loaded before and stands later in the queue. */
export function refreshed(old: CasePage, fresh: CasePage): CasePage {
  const last = fresh.items.at(-1)
  if (fresh.next === null || !last) return fresh
  const known = new Set(fresh.items.map(keyOf))
  const at = old.items.findIndex((it) => keyOf(it) === keyOf(last))
  const later = at === -1 ? [] : old.items.slice(at + 1).filter((it) => !known.has(keyOf(it)))
  return later.length > 0 ? { items: [...fresh.items, ...later], next: old.next } : fresh
}
