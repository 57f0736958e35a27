import { and, eq, inArray } from 'drizzle-orm'
import { write } from '#db/connect'
import type { Db } from '#db/database'
import { comments, revisions } from '#db/tables/comments'
import { readArticleHead } from '#lib/articles/queries/article-head'
import { openCase } from '#lib/cases/open-case'
import { record } from '#lib/ground/events'
import { idAt } from '#lib/ground/ids'
import { spend } from '#lib/ground/limits'
import { refuseUnless } from '#lib/ground/refusal'
import { tidyText } from '#lib/ground/text/lines'
import { RENDERER, renderComment } from '#lib/ground/text/markdown'
import { draftOf } from '#lib/screening/draft'
import { type Screening, screen } from '#lib/screening/screen'
import { sentenceFor } from '#lib/screening/sentences'
import { isSignedIn, isStaff, type Person, type Viewer } from '#lib/users/policy'
import { aboutComment, storeFindings } from './add-comment.ts'
import { changeStatus } from './change-status.ts'
import { isAuthor, isEditable, isStanding } from './policy.ts'
import type { Posted } from './post-comment.ts'
import { replaceLikeness } from './posting/alike.ts'
import { gatherFacts } from './posting/facts.ts'
import { refuseScreened } from './posting/refuse-screened.ts'
import type { EditCommentInput } from './schema.ts'
import { statusAfterEdit } from './status.ts'
import { readSubject } from './subject.ts'

const limit = { name: 'edit', burst: 20, every: 30 }

/**
 * An author changes a comment's words, within ten minutes. They are screened again; what screening holds, and what a
 * person has decided on before, goes back to the desk. `revision` is the one the author changed.
 */
export async function editComment(
  viewer: Viewer,
  input: EditCommentInput & { commentId: string },
  { now, address }: { now: Date; address: string },
): Promise<Posted> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  const body = tidyText(input.body)
  const draft = draftOf(body, { event: 'edit', anyway: input.anyway })
  const html = renderComment(body)
  return write(async (tx) => {
    const saved = await findSaved(tx, viewer, { ...input, body })
    if (saved) return saved
    const before = await readEditable(tx, viewer, { ...input, now })
    await spend(tx, limit, viewer.id, now)
    const article = await readArticleHead(viewer, before.slug, tx)
    const place = { article, threadId: null, answeredId: null, commentId: before.id }
    const facts = await gatherFacts(tx, viewer, { ...place, draft, address, now })
    const screening = screen(draft, facts)
    refuseScreened(screening)
    await replaceLikeness(tx, { commentId: before.id, folded: draft.folded })
    return storeEdit(tx, viewer, { before, body, html, screening, now })
  })
}

/** The same words on the same revision again, because the answer got lost on the way, are answered like the first time. */
async function findSaved(
  tx: Db,
  author: Person,
  { commentId, revision, body }: { commentId: string; revision: number; body: string },
): Promise<Posted | undefined> {
  const [known] = await tx
    .select({ id: comments.id, status: comments.status })
    .from(comments)
    .innerJoin(revisions, and(eq(revisions.commentId, comments.id), eq(revisions.number, comments.revision)))
    .where(
      and(
        eq(comments.id, commentId),
        eq(comments.authorId, author.id),
        eq(comments.revision, revision + 1),
        eq(revisions.body, body),
        inArray(comments.status, ['published', 'held']),
      ),
    )
  return known && { id: known.id, status: known.status === 'published' ? 'published' : 'held', why: [] }
}

async function readEditable(
  tx: Db,
  viewer: Person,
  { commentId, revision, now }: { commentId: string; revision: number; now: Date },
) {
  const comment = await readSubject(tx, viewer, commentId)
  refuseUnless(isAuthor(viewer, comment), 'forbidden', 'not-yours')
  refuseUnless(isStanding(comment), 'conflict', 'edit-gone')
  refuseUnless(isEditable(comment, now), 'conflict', 'edit-too-late')
  refuseUnless(comment.revision === revision, 'conflict', 'edit-changed')
  return comment
}

interface Edit {
  before: Awaited<ReturnType<typeof readEditable>>
  body: string
  html: string
  screening: Screening
  now: Date
}

async function storeEdit(tx: Db, author: Person, { before, body, html, screening, now }: Edit): Promise<Posted> {
  const { id, articleId } = before
  const number = before.revision + 1
  const decided = before.reviewedAt !== null && !isStaff(author)
  const status = statusAfterEdit(before.status, { outcome: screening.outcome, decided })
  const changed = await tx
    .update(comments)
    .set({ revision: number, editedAt: now, reviewedAt: null })
    .where(
      and(eq(comments.id, id), eq(comments.revision, before.revision), inArray(comments.status, ['published', 'held'])),
    )
    .returning({ id: comments.id })
  refuseUnless(changed.length === 1, 'conflict', 'edit-changed')
  await tx
    .insert(revisions)
    .values({ id: idAt(now), commentId: id, number, body, html, renderer: RENDERER, writtenAt: now })
  await storeFindings(tx, { commentId: id, revision: number, findings: screening.findings }, now)
  if (status !== before.status) await changeStatus(tx, before, { to: status, now })
  if (status === 'held') await openCase(tx, { ...aboutComment(before), queue: 'waiting' }, now)
  const details = { revision: number, from: before.status, to: status }
  await record(tx, { name: 'comment.edited', actorId: author.id, subjectId: id, articleId, details }, now)
  return { id, status, why: screening.findings.filter((it) => it.outcome === 'hold').map(sentenceFor) }
}
