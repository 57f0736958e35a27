import { type MailChoice, type NoticeKind, noticeKinds } from '#db/choices'
import { db } from '#db/connect'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { mailWishesOf } from '../telling/wishes.ts'

/** How somebody hears of each kind of notice by mail. */
export async function readMailChoices(viewer: Viewer): Promise<Record<NoticeKind, MailChoice>> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  const mailOf = await mailWishesOf(db, [viewer.id])
  return Object.fromEntries(noticeKinds.map((kind) => [kind, mailOf(viewer.id, kind)])) as Record<
    NoticeKind,
    MailChoice
  >
}
