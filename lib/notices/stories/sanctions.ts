import { eq, inArray } from 'drizzle-orm'
import { statements } from '#db/tables/moderation'
import { sanctions } from '#db/tables/users'
import { say } from '#lib/ground/catalogue/say'
import { momentOf, statementPath } from './parts.ts'
import type { Storyteller } from './story.ts'

/** What somebody was sanctioned with, until when, and the reason they were given. */
export const imposed: Storyteller = async (from, ids) => {
  const { id, kind, until, reason, liftedAt } = sanctions
  const rows = await from
    .select({ id, kind, until, reason, liftedAt, statementId: statements.id })
    .from(sanctions)
    .leftJoin(statements, eq(statements.sanctionId, id))
    .where(inArray(id, ids))
  return new Map(
    rows.map((row) => {
      const gone = row.liftedAt !== null
      const ends = row.until ? 'until' : 'open'
      const until = row.until ? momentOf(row.until) : ''
      const sentence = gone ? say('notice.sanction.lifted') : say(`notice.sanction.${row.kind}`, { ends, until })
      const href = row.statementId ? statementPath(row.statementId) : '/account/standing'
      return [row.id, { subject: say('notice.sanction.subject'), sentence, words: row.reason || null, href, gone }]
    }),
  )
}

/** That a sanction somebody had heard of was taken back before its time. What else limits them is on their standing page. */
export const lifted: Storyteller = async (from, ids) => {
  const { id, kind } = sanctions
  const rows = await from.select({ id, kind }).from(sanctions).where(inArray(id, ids))
  const [subject, href] = [say('notice.lifting.subject'), '/account/standing']
  return new Map(
    rows.map((row) => [row.id, { subject, sentence: say(`notice.lifting.${row.kind}`), words: null, href }]),
  )
}
