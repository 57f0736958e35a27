import type { Db } from '#db/database'
import { say } from '#lib/ground/catalogue/say'
import { enqueue } from '#lib/ground/jobs'
import { refuseUnless } from '#lib/ground/refusal'

/** Refuses a moment that is past. */
export function refusePast(publishesAt: Date, now: Date): void {
  const fields = { publishesAt: say('field.until-past') }
  refuseUnless(publishesAt > now, 'invalid', 'invalid', { fields })
}

/** Asks for an article to appear by itself. The job looks again whether that is still wanted. */
export const appearAt = (tx: Db, { id, publishesAt }: { id: string; publishesAt: Date }, now: Date): Promise<void> =>
  enqueue(
    tx,
    {
      name: 'publish-article',
      input: { articleId: id },
      key: `publish-article ${id} ${publishesAt.getTime()}`,
      runAt: publishesAt,
    },
    now,
  )
