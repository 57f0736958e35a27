import { NoticesPage } from '#app/_document/account/notices-page.tsx'
import { goTo } from '#app/_server/document'
import { present } from '#app/_server/present'
import { submit } from '#app/_server/submit'
import { markRead } from '#lib/notices/mark-read'
import { listNotices } from '#lib/notices/queries/list-notices'
import { readMailChoices } from '#lib/notices/queries/read-mail-choices'
import { markReadInput, noticesQuery } from '#lib/notices/schema'

/** What somebody was told, and how it comes by mail. */
export const GET = present(async ({ viewer, chrome, url }) => {
  const { after } = noticesQuery.safeParse({ after: url.searchParams.get('after') ?? undefined }).data ?? {}
  const [page, choices] = [await listNotices(viewer, { after }), await readMailChoices(viewer)]
  return <NoticesPage chrome={chrome} page={page} choices={choices} done={url.searchParams.get('done')} />
})

export const POST = submit({
  schema: markReadInput,
  verb: async ({ viewer, input, now }) => {
    await markRead(viewer, input, now)
    return input.notice
  },
  done: ({ value }) => goTo(value ? `/account/notices#notice-${value}` : '/account/notices?done=all'),
  again: ({ refusal }) => {
    throw refusal
  },
})
