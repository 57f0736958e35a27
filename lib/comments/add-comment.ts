import { sql } from 'drizzle-orm'
import type { Db } from '#db/database'
import { prepared } from '#db/prepared'
import { comments, findings, revisions } from '#db/tables/comments'
import { openCase } from '#lib/cases/open-case'
import { record } from '#lib/ground/events'
import { idAt } from '#lib/ground/ids'
import { RENDERER } from '#lib/ground/text/markdown'
import type { Finding } from '#lib/screening/rule'
import { countAround } from './change-status.ts'

export interface NewComment {
  articleId: string
  authorId: string
  parent: { id: string; threadId: string; depth: number } | undefined
  body: string
  html: string
  status: 'published' | 'held'
  findings: Finding[]
  key?: string | undefined
}

/** Stores a screened comment with all that follows: its revision, findings, counts, its case when it waits, its event. */
export async function addComment(tx: Db, made: NewComment, now: Date): Promise<string> {
  const { articleId, authorId, parent, body, html, status } = made
  const id = idAt(now)
  const published = status === 'published'
  const place = { parentId: parent?.id ?? null, threadId: parent?.threadId ?? id, depth: parent ? parent.depth + 1 : 0 }
  const row = {
    id,
    articleId,
    authorId,
    ...place,
    status,
    postedAt: now,
    shown: published,
  }
  await prepared(tx, `add-${status}-comment`, (on) => addRow(on, published)).execute({ ...row, key: made.key ?? null })
  const revision = { id: idAt(now), commentId: id, number: 1, body, html, renderer: RENDERER, writtenAt: now }
  await prepared(tx, 'add-revision', addRevision).execute(revision)
  await storeFindings(tx, { commentId: id, revision: 1, findings: made.findings }, now)
  if (published) await countAround(tx, row, { published: 1, shown: 1 })
  if (!published) await openCase(tx, { ...aboutComment(row), queue: 'waiting' }, now)
  const details = { revision: 1, parentId: row.parentId }
  await record(tx, { name: `comment.${status}`, actorId: authorId, subjectId: id, articleId, details }, now)
  return id
}

/** A moment that is not there cannot be given as a value, so each kind has a query of its own. */
const addRow = (on: Db, published: boolean) =>
  on.insert(comments).values({
    id: sql.placeholder('id'),
    articleId: sql.placeholder('articleId'),
    authorId: sql.placeholder('authorId'),
    parentId: sql.placeholder('parentId'),
    threadId: sql.placeholder('threadId'),
    depth: sql.placeholder('depth'),
    status: sql.placeholder('status'),
    postedAt: sql.placeholder('postedAt'),
    publishedAt: published ? sql.placeholder('postedAt') : null,
    shown: sql.placeholder('shown'),
    key: sql.placeholder('key'),
  })

const addRevision = (on: Db) =>
  on.insert(revisions).values({
    id: sql.placeholder('id'),
    commentId: sql.placeholder('commentId'),
    number: sql.placeholder('number'),
    body: sql.placeholder('body'),
    html: sql.placeholder('html'),
    renderer: sql.placeholder('renderer'),
    writtenAt: sql.placeholder('writtenAt'),
  })

/** Keeps everything the rules found, with the revision they looked at. */
export async function storeFindings(
  tx: Db,
  screened: { commentId: string; revision: number; findings: Finding[] },
  now: Date,
): Promise<void> {
  const { commentId, revision } = screened
  const rows = screened.findings.map((it) => ({ id: idAt(now), commentId, revision, ...it, foundAt: now }))
  if (rows.length > 0) await tx.insert(findings).values(rows)
}

/** What a case about a comment is about. */
export const aboutComment = (comment: { id: string; articleId: string; authorId: string }) => ({
  subject: 'comment' as const,
  subjectId: comment.id,
  commentId: comment.id,
  articleId: comment.articleId,
  personId: comment.authorId,
})
