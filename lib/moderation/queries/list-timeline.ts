import type { CommentStatus, DecisionAction, SanctionKind } from '#db/choices'
import { maySeeWords } from '#lib/comments/policy'
import { excerpt } from '#lib/ground/text/excerpt'
import type { Person, Viewer } from '#lib/users/policy'
import { refuseUnlessStaff } from '../desk/staff-only.ts'
import { commentsOf, decisionsOf, notesOf, type Span, sanctionsOf } from '../people/timeline-rows.ts'
import type { TimelineQuery } from '../schema.ts'

const PAGE = 30
const EXCERPT = 240

/** One thing of a person's time here. */
export type Moment = { id: string; at: Date } & (
  | { kind: 'comment'; status: CommentStatus; text: string; article: { slug: string; headline: string } }
  | {
      kind: 'decision'
      action: DecisionAction
      by: string
      guideline: number | null
      caseId: string
      /** The words as they were judged. */
      text: string
    }
  | {
      kind: 'sanction'
      sanction: SanctionKind
      reason: string
      until: Date | null
      liftedAt: Date | null
      by: string | null
    }
  | { kind: 'note'; text: string; by: string }
)

/** What a person wrote, what was decided about it, sanctions and notes, the newest first. Nobody reads notes about themselves. */
export async function listTimeline(
  viewer: Viewer,
  { userId, only, after }: TimelineQuery & { userId: string },
): Promise<{ items: Moment[]; next: string | null }> {
  refuseUnlessStaff(viewer)
  const span = { userId, after, limit: PAGE + 1 }
  const found = await Promise.all(only ? [readers[only](viewer, span)] : readAll(viewer, span))
  const moments = found.flat().toSorted((a, b) => (a.id < b.id ? 1 : -1))
  const items = moments.slice(0, PAGE)
  return { items, next: moments.length > PAGE ? (items.at(-1)?.id ?? null) : null }
}

type Reader = (viewer: Person, span: Span) => Promise<Moment[]>

const cut = (body: string | null) => excerpt((body ?? '').slice(0, 4 * EXCERPT), EXCERPT)

const readers: Record<Moment['kind'], Reader> = {
  async comment(viewer, span) {
    const authorId = span.userId
    return (await commentsOf(span)).map(({ body, ...row }) => ({
      ...row,
      kind: 'comment',
      text: maySeeWords(viewer, { authorId, status: row.status }) ? cut(body) : '',
    }))
  },
  async decision(_viewer, span) {
    return (await decisionsOf(span)).map(({ body, ...row }) => ({ ...row, kind: 'decision', text: cut(body) }))
  },
  async sanction(_viewer, span) {
    return (await sanctionsOf(span)).map((row) => ({ ...row, kind: 'sanction' }))
  },
  async note(viewer, span) {
    if (viewer.id === span.userId) return []
    return (await notesOf(span)).map((row) => ({ ...row, kind: 'note' }))
  },
}

const readAll = (viewer: Person, span: Span) => Object.values(readers).map((read) => read(viewer, span))
