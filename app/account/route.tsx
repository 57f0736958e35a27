import { AccountPage } from '#app/_document/account/account-page.tsx'
import { firstAttempt } from '#app/_document/account/attempt'
import { goTo } from '#app/_server/document'
import { present } from '#app/_server/present'
import { submit } from '#app/_server/submit'
import { changePassword } from '#lib/users/change-password'
import { readAccount } from '#lib/users/queries/read-account'
import { changePasswordInput } from '#lib/users/schema'

export const GET = present(async ({ viewer, chrome, url }) => {
  const own = await readAccount(viewer)
  const changed = url.searchParams.get('done') === 'password'
  return <AccountPage chrome={chrome} own={own} attempt={firstAttempt} changed={changed} />
})

export const POST = submit({
  schema: changePasswordInput,
  verb: ({ viewer, input, now, address }) => changePassword(viewer, input, { now, address }),
  done: () => goTo('/account?done=password'),
  again: async ({ viewer, chrome, attempt }) => (
    <AccountPage chrome={chrome} own={await readAccount(viewer)} attempt={attempt} />
  ),
})
