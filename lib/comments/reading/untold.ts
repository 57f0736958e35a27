import type { CommentRow } from './rows.ts'

/**
 * Until a removal can no longer be undone its author is not told: to them the comment stands where it stood. Everybody
 * else sees what was decided at once.
 */
export function untold(row: CommentRow, now: Date): CommentRow {
  if (row.status !== 'removed' || row.statementFrom === null || row.statementFrom <= now) return row
  const waited = row.broughtBy === 'rule' || row.broughtBy === 'edit'
  return { ...row, status: waited ? 'held' : 'published', guidelineNumber: null, guidelineTitle: null }
}
