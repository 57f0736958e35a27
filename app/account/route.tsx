import { accountPage } from '#app/_server/account.tsx'
import { goTo } from '#app/_server/document'
import { present } from '#app/_server/present'
import { submit } from '#app/_server/submit'
import { config } from '#lib/config'
import { say } from '#lib/ground/catalogue/say'
import { changePassword } from '#lib/users/change-password'
import { changePasswordInput } from '#lib/users/schema'

const done: Record<string, () => string> = {
  password: () => say('account.password-changed'),
  name: () => say('account.name-changed'),
  email: () => say('account.email-sent'),
  linked: () => say('link-identity.done', { provider: config.oidc?.name ?? '' }),
  unlinked: () => say('account.unlinked'),
}

export const GET = present(async ({ viewer, chrome, url }) => {
  const code = url.searchParams.get('done') ?? ''
  return accountPage(viewer, { chrome, done: Object.hasOwn(done, code) ? done[code]?.() : undefined })
})

export const POST = submit({
  schema: changePasswordInput,
  verb: ({ viewer, input, now, address }) => changePassword(viewer, input, { now, address }),
  done: () => goTo('/account?done=password'),
  again: ({ viewer, chrome, attempt }) => accountPage(viewer, { chrome, tried: { form: 'password', attempt } }),
})
