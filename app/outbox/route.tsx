import { OutboxPage } from '#app/_document/account/outbox-page.tsx'
import { present } from '#app/_server/present'
import { answerUnkept } from '#app/_server/unkept'
import { config } from '#lib/config'
import { readOutbox } from '#lib/ground/outbox'
import { refuseUnless } from '#lib/ground/refusal'

/** The mail of a demo, in which nobody is real. Anywhere else there is no such page. */
export const GET = present(async ({ viewer, chrome, request }) => {
  refuseUnless(config.DEMO, 'not-found', 'not-found')
  return answerUnkept(<OutboxPage chrome={chrome} mails={readOutbox()} />, { viewer, request })
})
