import { accountPage } from '#app/_server/account.tsx'
import { goTo } from '#app/_server/document'
import { submit } from '#app/_server/submit'
import { changeName } from '#lib/users/change-name'
import { changeNameInput } from '#lib/users/schema'

export const GET = () => goTo('/account')

export const POST = submit({
  schema: changeNameInput,
  verb: ({ viewer, input, now }) => changeName(viewer, input, now),
  done: () => goTo('/account?done=name'),
  again: ({ viewer, chrome, attempt }) => accountPage(viewer, { chrome, tried: { form: 'name', attempt } }),
})
