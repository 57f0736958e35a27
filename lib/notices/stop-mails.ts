import { noticeKinds } from '#db/choices'
import { write } from '#db/connect'
import type { Db } from '#db/database'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import type { Viewer } from '#lib/users/policy'
import { keepWishes } from './telling/keep-wishes.ts'
import { type Leaver, leaverOf } from './telling/leaving.ts'
import { mailWishesOf } from './telling/wishes.ts'

/** Stops the mails that the link in a mail names, for whoever got it. The link is the proof; stopping twice is fine. */
export async function stopMails(_viewer: Viewer, { token }: { token: string }, now: Date): Promise<void> {
  const leaver = leaverOf(token)
  refuseUnless(leaver, 'not-found', 'leave-link')
  const { userId, what } = leaver
  await write(async (tx) => {
    const kinds = await kindsOf(tx, leaver)
    await keepWishes(tx, { userId, wishes: kinds.map((kind) => [kind, 'off']) }, now)
    await record(tx, { name: 'mail.stopped', actorId: userId, subjectId: userId, details: { what } }, now)
  })
}

async function kindsOf(tx: Db, { userId, what }: Leaver) {
  if (what !== 'daily') return [what]
  const mailOf = await mailWishesOf(tx, [userId])
  return noticeKinds.filter((kind) => mailOf(userId, kind) === 'daily')
}
