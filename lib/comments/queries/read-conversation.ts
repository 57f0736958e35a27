import { type Commenting, commentingOf } from '#lib/articles/policy'
import { readSettings } from '#lib/ground/settings'
import type { Viewer } from '#lib/users/policy'
import type { Order, PageSize, ThreadMode } from '../policy.ts'
import { repliesCursor, repliesIn } from '../reading/cursor.ts'
import { readOpening } from '../reading/opening.ts'
import { ownUnseen } from '../reading/own.ts'
import { type Page, readPage } from '../reading/page.ts'
import { presentComment } from '../reading/present-comment.ts'
import { allReplies, countRest, firstReplies, moreReplies } from '../reading/replies.ts'
import { findPlace } from '../reading/sought.ts'
import { treeOf, withOwn } from '../reading/tree.ts'
import { untold } from '../reading/untold.ts'
import type { CommentView, ConversationView, News } from '../reading/view.ts'

export interface Reading {
  order: Order
  threads: ThreadMode
  size: PageSize
  after?: string | undefined
  before?: string | undefined
  /** The comment whose page is wanted. */
  at?: string | undefined
}

export interface Conversation extends ConversationView {
  article: {
    id: string
    slug: string
    headline: string
    publishedAt: Date
    commenting: Commenting
    /** Every comment here waits for a moderator. */
    premoderated: boolean
    /** Readers have pages of their own. */
    profiles: boolean
  }
  /** When the page holds further replies to one comment: which, and how many come after it. */
  rest: { parentId: string; remaining: number } | null
  /** What is new since the viewer's last visit, wherever in the conversation it stands. */
  news: News | null
}

/** A page of an article's conversation, in a number of statements that does not depend on its size. */
export async function readConversation(
  viewer: Viewer,
  { slug, ...reading }: Reading & { slug: string },
  now: Date,
): Promise<Conversation> {
  const { head, newFrom } = await readOpening(viewer, slug, now)
  const settings = await readSettings()
  const commenting = commentingOf(head, settings, now)
  const page = await pageOf(viewer, { articleId: head.id, newFrom, now }, reading)
  const { id, headline, publishedAt } = head
  const premoderated = settings.premoderated || head.premoderated
  return {
    total: head.comments,
    newest: head.newest,
    open: commenting === 'open',
    article: { id, slug: head.slug, headline, publishedAt, commenting, premoderated, profiles: settings.profiles },
    ...page,
  }
}

interface Opened {
  articleId: string
  /** From which id on comments are new to the viewer. */
  newFrom: string | null
  now: Date
}

async function pageOf(viewer: Viewer, { articleId, newFrom, now }: Opened, reading: Reading) {
  const cursor = repliesIn(reading.after)
  if (cursor) return repliesPage(viewer, { articleId, newFrom, now, ...cursor }, reading.size)
  const { order, threads, size, after, before, at } = reading
  const flat = threads === 'flat'
  const place = at ? await findPlace(viewer, articleId, at) : undefined
  const from = flat ? place?.comment : place?.thread
  const page = await readPage(viewer, {
    articleId,
    newFrom,
    order,
    size,
    flat,
    from,
    ...(from ? {} : { after, before }),
  })
  const soughtId = place ? at : undefined
  const replies = flat ? [] : await (threads === 'expanded' ? allReplies : firstReplies)(viewer, page.rows, soughtId)
  const own = await ownUnseen(viewer, articleId, now)
  const items = itemsOf(viewer, { page, replies, own, order, flat, soughtId, from: from?.id, newFrom, now })
  return { ...edges(page), items, rest: null, news: page.news }
}

const edges = ({ next, previous }: Page) => ({ next, previous })

interface Material {
  page: Page
  replies: Page['rows']
  own: CommentView[]
  order: Order
  flat: boolean
  soughtId: string | undefined
  from: string | undefined
  newFrom: string | null
  now: Date
}

function itemsOf(viewer: Viewer, { page, replies, own, order, flat, soughtId, from, newFrom, now }: Material) {
  const present = (row: Page['rows'][number]) => presentComment(viewer, untold(row, now), newFrom)
  const tops = page.rows.map(present)
  const below = replies.map(present)
  const [first, last] = [page.previous === null, page.next === null]
  const all = withOwn({ tops, below, own, order, flat, first, last, from })
  return flat
    ? all.tops.map((it) => ({ ...it, replies: [], moreReplies: null }))
    : treeOf(all.below, all.tops, soughtId)
}

async function repliesPage(
  viewer: Viewer,
  { newFrom, now, ...cursor }: Opened & { parentId: string; afterId: string | undefined },
  size: number,
) {
  const rows = await moreReplies(viewer, cursor, size)
  const views = rows.slice(0, size).map((row) => presentComment(viewer, untold(row, now), newFrom))
  const { parentId } = cursor
  const lastId = views.at(-1)?.id
  const remaining = rows.length > size ? await countRest({ ...cursor, afterId: lastId }) : 0
  const next = remaining > 0 ? repliesCursor(parentId, lastId) : null
  return { items: treeOf([], views), next, previous: null, rest: { parentId, remaining }, news: null }
}
