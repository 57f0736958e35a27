import type { Db } from '#db/database'
import { findings, revisions } from '#db/tables/comments'
import { idAt } from '#lib/ground/ids'
import { RENDERER } from '#lib/ground/text/markdown'
import type { Finding } from '#lib/screening/rule'

/** Keeps one version of a comment's words, rendered once. */
export async function storeRevision(
  tx: Db,
  revision: { commentId: string; number: number; body: string; html: string },
  now: Date,
): Promise<void> {
  await tx.insert(revisions).values({ id: idAt(now), ...revision, renderer: RENDERER, writtenAt: now })
}

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
