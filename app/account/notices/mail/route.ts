import { goTo } from '#app/_server/document'
import { submit } from '#app/_server/submit'
import { chooseMail } from '#lib/notices/choose-mail'
import { chooseMailInput } from '#lib/notices/schema'

/** Whoever opens the form's address comes to the page it stands on. */
export const GET = () => goTo('/account/notices#mail')

export const POST = submit({
  schema: chooseMailInput,
  verb: ({ viewer, input, now }) => chooseMail(viewer, input, now),
  done: () => goTo('/account/notices?done=mail#mail'),
  again: ({ refusal }) => {
    throw refusal
  },
})
