import { OwnCommentsPage } from '#app/_document/account/own-comments-page.tsx'
import { placeIn } from '#app/_server/place-in'
import { present } from '#app/_server/present'
import { listOwnComments } from '#lib/comments/queries/list-own-comments'
import { say } from '#lib/ground/catalogue/say'

export const GET = present(async ({ viewer, chrome, url, now }) => {
  const after = placeIn(url)
  const page = await listOwnComments(viewer, { after }, now)
  const said = url.searchParams.get('said') === 'withdrawn' ? say('said.withdrawn') : ''
  return <OwnCommentsPage {...{ chrome, viewer, page, said, now }} first={after === undefined} />
})
