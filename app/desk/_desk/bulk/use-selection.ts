import { useState } from 'react'
import type { CaseItem } from '#lib/moderation/desk/views'

export type Selection = ReturnType<typeof useSelection>

/** Which comments of a list are to be decided together. */
export function useSelection(items: CaseItem[]) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [anchor, setAnchor] = useState<string | null>(null)
  return {
    selected,
    /** One comment, or with `all` everything between the last one and this. */
    select(commentId: string | null | undefined, all = false) {
      if (!commentId) return
      setSelected((old) => (all && anchor ? withAll(old, between(items, anchor, commentId)) : toggled(old, commentId)))
      setAnchor(commentId)
    },
    clear() {
      setSelected(new Set())
      setAnchor(null)
    },
  }
}

function toggled(old: ReadonlySet<string>, commentId: string): ReadonlySet<string> {
  const next = new Set(old)
  if (!next.delete(commentId)) next.add(commentId)
  return next
}

const withAll = (old: ReadonlySet<string>, more: string[]): ReadonlySet<string> => new Set([...old, ...more])

/** The comments from one to the other in the order of the list, both included. */
export function between(items: Pick<CaseItem, 'commentId' | 'mine'>[], one: string, other: string): string[] {
  const [from = 0, to = 0] = [one, other]
    .map((id) => items.findIndex((it) => it.commentId === id))
    .toSorted((a, b) => a - b)
  return items.slice(Math.max(0, from), to + 1).flatMap((it) => (it.commentId && !it.mine ? [it.commentId] : []))
}
