import { and, eq, ne } from 'drizzle-orm'
import type { BroughtBy } from '#db/choices'
import type { Db } from '#db/database'
import { reports } from '#db/tables/cases'
import { findings, revisions } from '#db/tables/comments'
import { keepStatement } from '#lib/cases/keep-statement'
import type { Carried } from '../deciding/carry-out.ts'
import type { Judged } from '../deciding/judged.ts'

/** Keeps what the person will be told about a removal, with the words as they were judged and what brought them here. */
export async function stateRemoval(tx: Db, carried: Carried, nameBefore: string | null): Promise<void> {
  const { id, judged, deciding, now } = carried
  const { about, comment, guideline } = judged
  const rules = await rulesOf(tx, comment)
  await keepStatement(tx, {
    personId: about.personId,
    subject: about.subject,
    subjectId: about.subjectId,
    decisionId: id,
    commentId: about.commentId,
    revision: comment?.revision ?? null,
    articleId: about.articleId,
    guidelineId: guideline?.id ?? null,
    quote: nameBefore ?? (await wordsOf(tx, comment)),
    note: deciding.note,
    broughtBy: await broughtBy(tx, judged, rules),
    rules,
    madeAt: now,
    inForceAt: deciding.undoUntil,
  })
}

async function wordsOf(tx: Db, comment: Judged['comment']): Promise<string> {
  if (!comment) return ''
  const isIt = and(eq(revisions.commentId, comment.id), eq(revisions.number, comment.revision))
  const [words] = await tx.select({ body: revisions.body }).from(revisions).where(isIt)
  return words?.body ?? ''
}

/** The rules that found something in the revision that was judged. */
async function rulesOf(tx: Db, comment: Judged['comment']): Promise<string[]> {
  if (!comment) return []
  const found = await tx
    .select({ rule: findings.rule })
    .from(findings)
    .where(
      and(eq(findings.commentId, comment.id), eq(findings.revision, comment.revision), ne(findings.outcome, 'pass')),
    )
  return [...new Set(found.map((it) => it.rule))].sort()
}

async function broughtBy(tx: Db, { about, comment }: Judged, rules: string[]): Promise<BroughtBy> {
  if (comment?.status === 'held') return rules.length > 0 ? 'rule' : 'edit'
  if (about.reports === 0) return 'moderator'
  const isNotice = and(
    eq(reports.subject, about.subject),
    eq(reports.subjectId, about.subjectId),
    eq(reports.illegal, true),
  )
  return (await tx.$count(reports, isNotice)) > 0 ? 'notice' : 'report'
}
