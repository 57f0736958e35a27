import { ReceiptPage } from '#app/_document/reporting/receipt-page.tsx'
import { present } from '#app/_server/present'
import { answerUnkept } from '#app/_server/unkept'
import { readReceipt } from '#lib/comments/queries/receipt'

/** What became of a notice. Reading it changes nothing. */
export const GET = present(async ({ viewer, chrome, params, now, request }) => {
  const receipt = await readReceipt(viewer, params.token ?? '', now)
  return answerUnkept(<ReceiptPage chrome={{ ...chrome, path: '/' }} receipt={receipt} />, { viewer, request })
})
