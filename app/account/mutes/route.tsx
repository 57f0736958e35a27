import { MutesPage } from '#app/_document/account/mutes-page.tsx'
import { goTo } from '#app/_server/document'
import { placeIn } from '#app/_server/place-in'
import { present } from '#app/_server/present'
import { submit } from '#app/_server/submit'
import { listMutes } from '#lib/comments/queries/list-mutes'
import { unmuteInput } from '#lib/comments/schema'
import { unmuteReader } from '#lib/comments/unmute-reader'

export const GET = present(async ({ viewer, chrome, url }) => {
  const after = placeIn(url)
  const page = await listMutes(viewer, { after })
  return (
    <MutesPage
      chrome={chrome}
      page={page}
      first={after === undefined}
      done={url.searchParams.get('done') === 'unmuted'}
    />
  )
})

export const POST = submit({
  schema: unmuteInput,
  verb: ({ viewer, input, now }) => unmuteReader(viewer, input, { now }),
  done: () => goTo('/account/mutes?done=unmuted'),
  again: ({ refusal }) => {
    throw refusal
  },
})
