import type { Order } from '../policy.ts'
import { repliesCursor } from './cursor.ts'
import type { CommentView } from './view.ts'

/**
 * Puts comments under what they answer. Those whose parent is not among them are the tops, in the order given;
 * replies are oldest first. A comment with more replies than are here says where the rest begin.
 */
export function treeOf(views: CommentView[], tops: CommentView[]): CommentView[] {
  const children = new Map<string, CommentView[]>()
  for (const view of views) {
    if (view.parentId === null) continue
    const siblings = children.get(view.parentId)
    if (siblings) siblings.push(view)
    else children.set(view.parentId, [view])
  }
  const hang = (view: CommentView): CommentView => hungOn(view, (children.get(view.id) ?? []).toSorted(byAge).map(hang))
  return tops.map(hang)
}

const byAge = (a: CommentView, b: CommentView) => (a.id < b.id ? -1 : 1)

/** The viewer's own waiting replies stand among the others but are not counted, and no page begins after them. */
function hungOn(view: CommentView, replies: CommentView[]): CommentView {
  const counted = replies.filter((it) => it.status === 'published' || it.author === null)
  const more = counted.length < view.replyCount
  return { ...view, replies, moreReplies: more ? repliesCursor(view.id, contiguous(counted)) : null }
}

const contiguous = (counted: CommentView[]) => counted.at(-1)?.id

interface Own {
  tops: CommentView[]
  below: CommentView[]
  own: CommentView[]
  order: Order
  flat: boolean
  /** Whether the page is the first, or the last, of the conversation. */
  first: boolean
  last: boolean
}

/** Puts what only the viewer sees at its place among the rest; what belongs on another page stays away. */
export function withOwn({ tops, below, own, order, flat, first, last }: Own): {
  tops: CommentView[]
  below: CommentView[]
} {
  const known = new Set([...tops, ...below].map((it) => it.id))
  const unseen = own.filter((it) => !known.has(it.id))
  const topLevel = unseen.filter((it) => flat || it.parentId === null)
  const here = topLevel.filter((it) => isHere(it, { tops, order, first, last }))
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
