import { commentingOf } from '#lib/articles/policy'
import { readArticleHead } from '#lib/articles/queries/article-head'
import { readSettings } from '#lib/ground/settings'
import type { Viewer } from '#lib/users/policy'
import type { Order, PageSize, ThreadMode } from '../policy.ts'
import { repliesCursor, repliesIn } from '../reading/cursor.ts'
import { ownUnseen } from '../reading/own.ts'
import { type Page, readPage } from '../reading/page.ts'
import { presentComment } from '../reading/present-comment.ts'
import { allReplies, firstReplies, moreReplies } from '../reading/replies.ts'
import { findPlace } from '../reading/sought.ts'
import { treeOf, withOwn } from '../reading/tree.ts'
import type { ConversationView } from '../reading/view.ts'

export interface Reading {
  order: Order
  threads: ThreadMode
  size: PageSize
  after?: string | undefined
  before?: string | undefined
  /** The comment whose page is wanted. */
  at?: string | undefined
}

/** A page of an article's conversation, in a number of statements that does not depend on its size. */
export async function readConversation(
  viewer: Viewer,
  { slug, ...reading }: Reading & { slug: string },
  now: Date,
): Promise<
  ConversationView & { article: { slug: string; headline: string; commenting: ReturnType<typeof commentingOf> } }
> {
  const head = await readArticleHead(viewer, slug)
  const commenting = commentingOf(head, await readSettings(), now)
  const page = await pageOf(viewer, head.id, reading)
  return {
    total: head.comments,
    open: commenting === 'open',
    article: { slug: head.slug, headline: head.headline, commenting },
    ...page,
  }
}

async function pageOf(viewer: Viewer, articleId: string, reading: Reading) {
  const rest = repliesIn(reading.after)
  if (rest) return repliesPage(viewer, rest, reading.size)
  const { order, threads, size, after, before, at } = reading
  const flat = threads === 'flat'
  const place = at ? await findPlace(viewer, articleId, at) : undefined
  const from = flat ? place?.comment : place?.thread
  const page = await readPage(viewer, { articleId, order, size, flat, from, ...(from ? {} : { after, before }) })
  const replies = flat
    ? []
    : await (threads === 'expanded' ? allReplies : firstReplies)(viewer, page.rows, place ? at : undefined)
  const own = await ownUnseen(viewer, articleId)
  return { ...edges(page), items: itemsOf(viewer, { page, replies, own, order, flat }) }
}

const edges = ({ next, previous }: Page) => ({ next, previous })

interface Material {
  page: Page
  replies: Page['rows']
  own: ReturnType<typeof presentComment>[]
  order: Order
  flat: boolean
}

function itemsOf(viewer: Viewer, { page, replies, own, order, flat }: Material) {
  const tops = page.rows.map((row) => presentComment(viewer, row))
  const below = replies.map((row) => presentComment(viewer, row))
  const all = withOwn({ tops, below, own, order, flat, first: page.previous === null, last: page.next === null })
  return flat ? all.tops.map((it) => ({ ...it, replies: [], moreReplies: null })) : treeOf(all.below, all.tops)
}

async function repliesPage(viewer: Viewer, rest: { parentId: string; afterId: string | undefined }, size: number) {
  const rows = await moreReplies(viewer, rest, size)
  const some = rows.slice(0, size)
  const items = treeOf(
    [],
    some.map((row) => presentComment(viewer, row)),
  )
  return { items, next: rows.length > size ? repliesCursor(rest.parentId, some.at(-1)?.id) : null, previous: null }
}
