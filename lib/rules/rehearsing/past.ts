import { bandsOf, likeness, NEARLY } from '#lib/screening/likeness'
import { ALIKE_WITHIN, PACE_WITHIN, REMOVALS_WITHIN } from '#lib/screening/policy'
import type { Draft, Facts } from '#lib/screening/rule'
import { goodStanding } from '#lib/users/policy'
import type { Posted } from './history.ts'

interface Author {
  approved: number
  removedAt: number[]
  posts: { at: number; articleId: string; answeredId: string | null }[]
}

interface Seen {
  id: string
  authorId: string
  folded: string
  at: number
  removed: boolean
}

/** What the site knew of authors and of texts when each comment was posted, made up again as they go by in order. */
export interface Past {
  authors: Map<string, Author>
  /** Only kept for a rule that compares texts. */
  bands: Map<number, Seen[]> | undefined
}

export function beginPast(published: { authorId: string; n: number }[], { compares }: { compares: boolean }): Past {
  const authors = new Map(published.map(({ authorId, n }) => [authorId, { approved: n, removedAt: [], posts: [] }]))
  return { authors, bands: compares ? new Map() : undefined }
}

type Always = Pick<Facts, 'settings' | 'rulebook' | 'tallies'>

/** The facts about a comment as they were when it was posted, as far as what is kept tells. */
export function factsThen(past: Past, posted: Posted, { draft, always }: { draft: Draft; always: Always }): Facts {
  const author = past.authors.get(posted.authorId) ?? { approved: 0, removedAt: [], posts: [] }
  const at = posted.postedAt.getTime()
  const recent = author.posts.filter((it) => at - it.at < PACE_WITHIN)
  return {
    ...always,
    now: posted.postedAt,
    staff: posted.role !== 'reader',
    commenting: { sitewide: true, article: 'open', closesAt: null },
    standing: goodStanding,
    approved: author.approved,
    joinedAt: posted.joinedAt,
    removals: author.removedAt.filter((it) => at - it < REMOVALS_WITHIN).length,
    lastBodies: [],
    lately: {
      comments: recent.length,
      articles: new Set([posted.articleId, ...recent.map((it) => it.articleId)]).size,
      answers: posted.answeredId ? 1 + recent.filter((it) => it.answeredId === posted.answeredId).length : 0,
    },
    alike: past.bands ? alikeThen(past.bands, posted, draft.folded) : { authors: 0, removed: 0 },
    wait: 0,
    threadWait: 0,
    heat: 0,
    premoderated: { site: false, article: false },
  }
}

/** Takes a comment into the past of those that follow. */
export function goBy(past: Past, posted: Posted, draft: Draft): void {
  const author = past.authors.get(posted.authorId) ?? { approved: 0, removedAt: [], posts: [] }
  past.authors.set(posted.authorId, author)
  const { articleId, answeredId } = posted
  const at = posted.postedAt.getTime()
  if (posted.status === 'published') author.approved += 1
  if (posted.status === 'removed') author.removedAt.push(at)
  author.posts = [...author.posts.filter((it) => at - it.at < PACE_WITHIN), { at, articleId, answeredId }]
  if (past.bands) keepSeen(past.bands, posted, draft.folded)
}

const MOST_IN_BAND = 50

function keepSeen(bands: Map<number, Seen[]>, { id, authorId, postedAt, status }: Posted, folded: string): void {
  const seen = { id, authorId, folded, at: postedAt.getTime(), removed: status === 'removed' }
  for (const band of bandsOf(folded)) {
    const met = bands.get(band) ?? []
    if (met.length < MOST_IN_BAND) met.push(seen)
    bands.set(band, met)
  }
}

function alikeThen(bands: Map<number, Seen[]>, { authorId, postedAt }: Posted, folded: string): Facts['alike'] {
  const met = new Set(bandsOf(folded).flatMap((band) => bands.get(band) ?? []))
  const alike = [...met].filter((it) => likeness(it.folded, folded) >= NEARLY)
  const recent = alike.filter((it) => it.authorId !== authorId && postedAt.getTime() - it.at < ALIKE_WITHIN)
  return {
    authors: new Set(recent.map((it) => it.authorId)).size,
    removed: alike.filter((it) => it.removed).length,
  }
}
