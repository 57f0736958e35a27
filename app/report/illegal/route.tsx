import type { Chrome } from '#app/_document/page.tsx'
import { IllegalPage } from '#app/_document/reporting/illegal-page.tsx'
import { goTo } from '#app/_server/document'
import { present } from '#app/_server/present'
import { submit } from '#app/_server/submit'
import { reportIllegal } from '#lib/comments/report-illegal'
import { reportIllegalInput } from '#lib/comments/schema'
import { id } from '#lib/ground/fields'

/** The form for what is against the law. `?comment=ID` fills in the address. */
export const GET = present(async ({ chrome, url }) => (
  <IllegalPage chrome={chrome} attempt={{ written: { link: linkIn(url, chrome) }, wrong: {} }} />
))

/** The secret of the receipt is in the address this leads to, and nowhere else. */
export const POST = submit({
  schema: reportIllegalInput,
  verb: ({ viewer, input, now, address }) => reportIllegal(viewer, input, { now, address }),
  done: ({ value }) => goTo(`/receipts/${value.token}`),
  again: ({ chrome, attempt }) => <IllegalPage chrome={chrome} attempt={attempt} />,
})

function linkIn(url: URL, { origin }: Chrome): string {
  const asked = id.safeParse(url.searchParams.get('comment'))
  return asked.success ? `${origin}/comments/${asked.data}` : ''
}
