import { and, eq } from 'drizzle-orm'
import { write } from '#db/connect'
import type { Db } from '#db/database'
import { comments } from '#db/tables/comments'
import { readArticleHead } from '#lib/articles/queries/article-head'
import { openCase } from '#lib/cases/open-case'
import { record } from '#lib/ground/events'
import { idAt } from '#lib/ground/ids'
import { refuseUnless } from '#lib/ground/refusal'
import { tidyText } from '#lib/ground/text/lines'
import { renderComment } from '#lib/ground/text/markdown'
import { draftOf } from '#lib/screening/draft'
import { screen } from '#lib/screening/screen'
import { sentenceFor } from '#lib/screening/sentences'
import { isSignedIn, type Person, type Viewer } from '#lib/users/policy'
import { countAround } from './change-status.ts'
import { gatherFacts } from './posting/facts.ts'
import { refuseScreened } from './posting/refuse-screened.ts'
import { storeFindings, storeRevision } from './posting/store.ts'
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
  const prepared = { draft: draftOf(body, { event: 'post', anyway: input.anyway }), body, html: renderComment(body) }
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

async function post(
  tx: Db,
  author: Person,
  { slug, parentId, key, draft, body, html, now, address }: Prepared,
): Promise<Posted> {
  const article = await readArticleHead(author, slug, tx)
  const parent = parentId ? await answeredComment(tx, parentId, article.id) : undefined
  const facts = await gatherFacts(tx, author, {
    article,
    threadId: parent?.threadId ?? null,
    address,
    now,
    event: 'post',
  })
  const screening = screen(draft, facts)
  refuseScreened(screening)

  const id = idAt(now)
  const status = statusAfterScreening(screening.outcome)
  const published = status === 'published'
  const comment = {
    id,
    articleId: article.id,
    authorId: author.id,
    parentId: parent?.id ?? null,
    threadId: parent?.threadId ?? id,
    depth: parent ? parent.depth + 1 : 0,
    status,
    postedAt: now,
    publishedAt: published ? now : null,
    shown: published,
    key: key ?? null,
  }
  await tx.insert(comments).values(comment)
  await storeRevision(tx, { commentId: id, number: 1, body, html }, now)
  await storeFindings(tx, { commentId: id, revision: 1, findings: screening.findings }, now)
  if (published) await countAround(tx, comment, { published: 1, shown: 1 })
  if (!published) await openCase(tx, { ...aboutComment(comment), queue: 'waiting' }, now)
  await record(
    tx,
    {
      name: `comment.${status}`,
      actorId: author.id,
      subjectId: id,
      articleId: article.id,
      details: { revision: 1, parentId: comment.parentId },
    },
    now,
  )
  return {
    id,
    status: published ? 'published' : 'held',
    why: screening.findings.filter((it) => it.outcome === 'hold').map(sentenceFor),
  }
}

const aboutComment = (comment: { id: string; articleId: string; authorId: string }) => ({
  subject: 'comment' as const,
  subjectId: comment.id,
  commentId: comment.id,
  articleId: comment.articleId,
  personId: comment.authorId,
})

/** The comment a reply answers: published, under the same article. */
async function answeredComment(tx: Db, parentId: string, articleId: string) {
  const [parent] = await tx
    .select({ id: comments.id, threadId: comments.threadId, depth: comments.depth, status: comments.status })
    .from(comments)
    .where(and(eq(comments.id, parentId), eq(comments.articleId, articleId)))
  refuseUnless(parent, 'not-found', 'answered-gone')
  refuseUnless(parent.status === 'published', 'conflict', 'answered-gone')
  return parent
}
