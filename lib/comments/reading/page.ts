import { and, asc, desc, eq, gt, gte, isNull, lt, lte, or, type SQL } from 'drizzle-orm'
import { comments } from '#db/tables/comments'
import { refuseUnless } from '#lib/ground/refusal'
import type { Viewer } from '#lib/users/policy'
import type { Order } from '../policy.ts'
import { type Place, placeCursor, placeIn } from './cursor.ts'
import { newsFrom } from './news.ts'
import { type CommentRow, commentRows } from './rows.ts'
import type { News } from './view.ts'

export interface PageWish {
  articleId: string
  order: Order
  size: number
  /** Every published comment on its own, instead of threads. */
  flat: boolean
  after?: string | undefined
  before?: string | undefined
  /** Begin with this one. */
  from?: Place | undefined
  /** From which id on comments are new to the viewer. */
  newFrom: string | null
}

export interface Page {
  rows: CommentRow[]
  next: string | null
  previous: string | null
  /** What is new in the whole conversation. */
  news: News | null
}

/** One page of threads (or, flat, of comments) in a total order, wherever it begins. */
export async function readPage(viewer: Viewer, wish: PageWish): Promise<Page> {
  const { order, size } = wish
  const backwards = wish.before !== undefined
  const rows = await commentRows(viewer, newsFrom(viewer, wish.articleId, wish.newFrom))
    .where(and(within(wish), edgeOf(wish)))
    .orderBy(...sorted(order, backwards))
    .limit(size + 1)
  const some = rows.slice(0, size)
  if (backwards) some.reverse()
  const [first, last] = [some.at(0), some.at(-1)]
  const beyond = rows.length > size
  const began = wish.after !== undefined || wish.from !== undefined
  return {
    rows: some,
    next: last && (backwards || beyond) ? placeCursor(order, last) : null,
    previous: first && (backwards ? beyond : began) ? placeCursor(order, first) : null,
    news: newsIn(first),
  }
}

const newsIn = (row: CommentRow | undefined): News | null =>
  row?.firstNew ? { count: row.newCount, firstId: row.firstNew } : null

const within = ({ articleId, flat }: PageWish): SQL | undefined =>
  flat
    ? and(eq(comments.articleId, articleId), eq(comments.status, 'published'))
    : and(eq(comments.articleId, articleId), isNull(comments.parentId), eq(comments.shown, true))

function edgeOf({ order, after, before, from }: PageWish): SQL | undefined {
  if (from) return beyond(order, from, 'from')
  const cursor = before ?? after
  if (cursor === undefined) return undefined
  const place = placeIn(order, cursor)
  refuseUnless(place, 'invalid', 'cursor')
  return beyond(order, place, before === undefined ? 'after' : 'before')
}

type Side = 'after' | 'before' | 'from'

/** What comes after a place in an order, before it, or from it on. */
function beyond(order: Order, { id, recommends }: Place, side: Side): SQL | undefined {
  const rising = (order === 'oldest') === (side !== 'before')
  const idSide = side === 'from' ? (rising ? gte : lte) : rising ? gt : lt
  if (order !== 'recommended') return idSide(comments.id, id)
  const level = side === 'before' ? gt(comments.recommends, recommends) : lt(comments.recommends, recommends)
  return or(level, and(eq(comments.recommends, recommends), idSide(comments.id, id)))
}

function sorted(order: Order, backwards: boolean): SQL[] {
  const falling = (order !== 'oldest') !== backwards
  const way = falling ? desc : asc
  return order === 'recommended' ? [way(comments.recommends), way(comments.id)] : [way(comments.id)]
}
