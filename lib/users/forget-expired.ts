import { lt } from 'drizzle-orm'
import { write } from '#db/connect'
import { drafts } from '#db/tables/comments'
import { sessions, tokens } from '#db/tables/users'
import { forgetLimits } from '#lib/ground/limits'
import { refuseUnless } from '#lib/ground/refusal'
import { isOperator, type Operator, type Viewer } from './policy.ts'

const DAY = 86_400_000

/** Deletes what has run out: limits at once, drafts and links after their time, sessions a day after theirs. */
export async function forgetExpired(viewer: Viewer | Operator, _input: undefined, now: Date): Promise<void> {
  refuseUnless(isOperator(viewer), 'forbidden', 'forbidden')
  const yesterday = new Date(now.getTime() - DAY)
  await write(async (tx) => {
    await forgetLimits(tx, now)
    await tx.delete(drafts).where(lt(drafts.expiresAt, now))
    await tx.delete(tokens).where(lt(tokens.expiresAt, yesterday))
    await tx.delete(sessions).where(lt(sessions.expiresAt, yesterday))
  })
}
