import { and, eq } from 'drizzle-orm'
import { write } from '#db/connect'
import type { Db } from '#db/database'
import { comments } from '#db/tables/comments'
import { readArticleHead } from '#lib/articles/queries/article-head'
import { refuseUnless } from '#lib/ground/refusal'
import { tidyText } from '#lib/ground/text/lines'
import { renderComment } from '#lib/ground/text/markdown'
import { draftOf } from '#lib/screening/draft'
import { screen } from '#lib/screening/screen'
import { sentenceFor } from '#lib/screening/sentences'
import { isSignedIn, type Person, type Viewer } from '#lib/users/policy'
import { addComment } from './add-comment.ts'
import { askToTellOfReply } from './change-status.ts'
import { keepLikeness } from './posting/alike.ts'
import { gatherFacts } from './posting/facts.ts'
import { refuseScreened } from './posting/refuse-screened.ts'
import type { PostCommentInput } from './schema.ts'
import { statusAfterScreening } from './status.ts'

/** What the author is told: where the comment stands, and why it waits, in a sentence per rule. */
export interface Posted {
  id: string
  status: 'published' | 'held'
  why: string[]
}

/** Screens a comment and stores it, published or waiting, with everything that follows from it. */
export async function postComment(
  viewer: Viewer,
  input: PostCommentInput & { slug: string },
  when: { now: Date; address: string },
): Promise<Posted> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  const body = tidyText(input.body)
  const draft = draftOf(body, { event: 'post', anyway: input.anyway })
  const prepared = { draft, body, html: renderComment(body) }
  return write(
    async (tx) => (await findPosted(tx, viewer, input.key)) ?? post(tx, viewer, { ...input, ...prepared, ...when }),
  )
}

/** A retry with the same key is answered like the first time. */
async function findPosted(tx: Db, author: Person, key: string | undefined): Promise<Posted | undefined> {
  if (key === undefined) return undefined
  const [known] = await tx
    .select({ id: comments.id, status: comments.status })
    .from(comments)
    .where(and(eq(comments.authorId, author.id), eq(comments.key, key)))
  return known && { id: known.id, status: known.status === 'published' ? 'published' : 'held', why: [] }
}

interface Prepared extends PostCommentInput {
  slug: string
  draft: ReturnType<typeof draftOf>
  html: string
  now: Date
  address: string
}

async function post(tx: Db, author: Person, prepared: Prepared): Promise<Posted> {
  const { slug, parentId, key, draft, body, html, now, address } = prepared
  const article = await readArticleHead(author, slug, tx)
  const parent = parentId ? await answeredComment(tx, parentId, article.id) : undefined
  const facts = await gatherFacts(tx, author, {
    article,
    threadId: parent?.threadId ?? null,
    answeredId: parent?.authorId ?? null,
    commentId: null,
    draft,
    address,
    now,
  })
  const { outcome, findings } = screen(draft, facts)
  refuseScreened({ outcome, findings })
  const status = statusAfterScreening(outcome)
  const id = await addComment(
    tx,
    { articleId: article.id, authorId: author.id, parent, body, html, status, findings, key },
    now,
  )
  if (status === 'published' && parent) await askToTellOfReply(tx, id, now)
  await keepLikeness(tx, { commentId: id, folded: draft.folded })
  return { id, status, why: findings.filter((it) => it.outcome === 'hold').map(sentenceFor) }
}

/** The comment a reply answers: published, under the same article. */
async function answeredComment(tx: Db, parentId: string, articleId: string) {
  const [parent] = await tx
    .select({
      id: comments.id,
      threadId: comments.threadId,
      depth: comments.depth,
      status: comments.status,
      authorId: comments.authorId,
    })
    .from(comments)
    .where(and(eq(comments.id, parentId), eq(comments.articleId, articleId)))
  refuseUnless(parent, 'not-found', 'answered-gone')
  refuseUnless(parent.status === 'published', 'conflict', 'answered-gone')
  return parent
}
