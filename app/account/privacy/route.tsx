import { OwnPrivacyPage } from '#app/_document/account/own-privacy-page.tsx'
import { present } from '#app/_server/present'
import { refuseUnless } from '#lib/ground/refusal'
import { readLeaving } from '#lib/privacy/queries/read-leaving'
import { isSignedIn } from '#lib/users/policy'

export const GET = present(async ({ viewer, chrome, url }) => {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  const { erasesAt } = await readLeaving(viewer, viewer.id)
  return <OwnPrivacyPage chrome={chrome} erasesAt={erasesAt} stayed={url.searchParams.get('done') === 'stayed'} />
})
