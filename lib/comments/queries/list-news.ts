import { and, asc, eq, gt, inArray } from 'drizzle-orm'
import { db } from '#db/connect'
import { articles } from '#db/tables/articles'
import { comments } from '#db/tables/comments'
import { chain, events } from '#db/tables/ground'
import type { Viewer } from '#lib/users/policy'

/** Something readers of a conversation should see change. `number` is its place in the chain. */
export type CommentNews = { number: number } & (
  | { kind: 'comment'; comment: CommentState; total: number }
  | { kind: 'article'; open: boolean; published: boolean; total: number }
)

/** A comment as everybody may know it: without words, and `gone` when readers no longer see it. */
export interface CommentState {
  id: string
  threadId: string
  parentId: string | null
  status: 'published' | 'stub' | 'gone'
  revision: number
  recommends: number
  replies: number
}

interface Happened {
  number: number
  name: string
  subjectId: string
  articleId: string | null
}

/** What happened in an article's conversation after a place in the chain, in order, at most so many. */
export async function listNewsAfter(
  viewer: Viewer,
  { articleId, after, most }: { articleId: string; after: number; most: number },
) {
  const happened = await db
    .select({ number: chain.number, name: events.name, subjectId: events.subjectId, articleId: events.articleId })
    .from(chain)
    .innerJoin(events, eq(events.id, chain.eventId))
    .where(and(gt(chain.number, after), eq(events.articleId, articleId)))
    .orderBy(asc(chain.number))
    .limit(most)
  return tellNews(viewer, happened)
}

/** What events mean for readers, as things stand now, by article: two statements however many events. */
export async function tellNews(_viewer: Viewer, happened: Happened[]): Promise<Map<string, CommentNews[]>> {
  const told = new Map<string, CommentNews[]>()
  if (happened.length === 0) return told
  const states = await statesOf(happened.filter(isAboutComment).map((it) => it.subjectId))
  const heads = await headsOf(happened.flatMap((it) => it.articleId ?? []))
  for (const it of happened) {
    const head = heads.get(it.articleId ?? '')
    if (!head) continue
    const news = newsOf(it, { head, state: states.get(it.subjectId) })
    if (news) told.set(head.id, [...(told.get(head.id) ?? []), news])
  }
  return told
}

const isAboutComment = ({ name }: Happened) => /^(comment|pick|recommendation)\./.test(name)

type Head = Awaited<ReturnType<typeof headsOf>> extends Map<string, infer H> ? H : never

function newsOf(
  happened: Happened,
  { head, state }: { head: Head; state: CommentState | undefined },
): CommentNews | undefined {
  const { number } = happened
  const total = head.comments
  if (isAboutComment(happened)) return state && { number, kind: 'comment', comment: state, total }
  if (!happened.name.startsWith('article.')) return undefined
  return { number, kind: 'article', open: head.commenting === 'open', published: head.unpublishedAt === null, total }
}

async function statesOf(ids: string[]): Promise<Map<string, CommentState>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({
      id: comments.id,
      threadId: comments.threadId,
      parentId: comments.parentId,
      status: comments.status,
      shown: comments.shown,
      revision: comments.revision,
      recommends: comments.recommends,
      replies: comments.replies,
    })
    .from(comments)
    .where(inArray(comments.id, [...new Set(ids)]))
  return new Map(rows.map((row) => [row.id, stateOf(row)]))
}

type Row = Omit<CommentState, 'status'> & { status: string; shown: boolean }

function stateOf({ status, shown, ...row }: Row): CommentState {
  if (status === 'published') return { ...row, status }
  return { ...row, status: shown ? 'stub' : 'gone', recommends: 0 }
}

async function headsOf(ids: string[]) {
  const { id, commenting, unpublishedAt, comments: total } = articles
  const rows = await db
    .select({ id, commenting, unpublishedAt, comments: total })
    .from(articles)
    .where(inArray(id, [...new Set(ids)]))
  return new Map(rows.map((row) => [row.id, row]))
}
