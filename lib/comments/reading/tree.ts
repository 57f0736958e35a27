import type { Order } from '../policy.ts'
import { repliesCursor } from './cursor.ts'
import type { CommentView } from './view.ts'

/**
 * Puts comments under what they answer. Those whose parent is not among them are the tops, in the order given;
 * replies are oldest first. A comment with more replies than are here says where the rest begin; one that is here only
 * because it was sought leaves a gap before it, which that cursor does not skip.
 */
export function treeOf(views: CommentView[], tops: CommentView[], soughtId?: string): CommentView[] {
  const sought = wayTo(soughtId, views)
  const children = new Map<string, CommentView[]>()
  for (const view of views) {
    if (view.parentId === null) continue
    const siblings = children.get(view.parentId)
    if (siblings) siblings.push(view)
    else children.set(view.parentId, [view])
  }
  const hang = (view: CommentView): CommentView => {
    const replies = (children.get(view.id) ?? []).toSorted(byAge).map(hang)
    return hungOn(view, replies, sought)
  }
  return tops.map(hang)
}

/** The sought comment and all above it. */
function wayTo(soughtId: string | undefined, views: CommentView[]): Set<string> {
  const parents = new Map(views.map((it) => [it.id, it.parentId]))
  const way = new Set<string>()
  for (let id: string | null | undefined = soughtId; id && !way.has(id); id = parents.get(id)) way.add(id)
  return way
}

const byAge = (a: CommentView, b: CommentView) => (a.id < b.id ? -1 : 1)

/** The viewer's own waiting replies stand among the others but are not counted, and no page begins after them. */
function hungOn(view: CommentView, replies: CommentView[], sought: Set<string>): CommentView {
  const counted = replies.filter((it) => it.status === 'published' || it.author === null)
  const more = counted.length < view.replyCount
  return { ...view, replies, moreReplies: more ? repliesCursor(view.id, lastInRow(counted, sought)) : null }
}

const lastInRow = (counted: CommentView[], sought: Set<string>) => counted.findLast((it) => !sought.has(it.id))?.id

interface Own {
  tops: CommentView[]
  below: CommentView[]
  own: CommentView[]
  order: Order
  flat: boolean
  /** Whether the page is the first, or the last, of the conversation. */
  first: boolean
  last: boolean
  /** What the page was asked to begin with: it stands there even when only the viewer sees it. */
  from?: string | undefined
}

/** Puts what only the viewer sees at its place among the rest; what belongs on another page stays away. */
export function withOwn({ tops, below, own, order, flat, first, last, from }: Own): {
  tops: CommentView[]
  below: CommentView[]
} {
  const known = new Set([...tops, ...below].map((it) => it.id))
  const unseen = own.filter((it) => !known.has(it.id))
  const topLevel = unseen.filter((it) => flat || it.parentId === null)
  const here = topLevel.filter((it) => it.id === from || isHere(it, { tops, order, first, last }))
  return {
    tops: placed(replaced(tops, own), here, order),
    below: flat ? below : [...replaced(below, own), ...unseen.filter((it) => it.parentId !== null)],
  }
}

/** A stub of the viewer's own comment gives way to the comment itself. */
const replaced = (views: CommentView[], own: CommentView[]) =>
  views.map((it) => own.find((mine) => mine.id === it.id) ?? it)

function isHere(
  view: CommentView,
  { tops, order, first, last }: Pick<Own, 'tops' | 'order' | 'first' | 'last'>,
): boolean {
  if (order === 'recommended') return first
  const [start, end] = [tops.at(0), tops.at(-1)]
  if (!start || !end) return first
  const [low, high] = order === 'oldest' ? [start.id, end.id] : [end.id, start.id]
  const [openLow, openHigh] = order === 'oldest' ? [first, last] : [last, first]
  return (openLow || view.id > low) && (openHigh || view.id < high)
}

function placed(tops: CommentView[], here: CommentView[], order: Order): CommentView[] {
  if (order === 'recommended') return [...here, ...tops]
  return [...tops, ...here].toSorted((a, b) => (order === 'oldest' ? 1 : -1) * byAge(a, b))
}
