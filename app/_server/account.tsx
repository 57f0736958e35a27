import { AccountPage } from '#app/_document/account/account-page.tsx'
import type { Attempt } from '#app/_document/account/attempt'
import type { Chrome } from '#app/_document/page.tsx'
import { config } from '#lib/config'
import type { Viewer } from '#lib/users/policy'
import { listOwnIdentities } from '#lib/users/queries/list-identities'
import { readAccount } from '#lib/users/queries/read-account'

interface Shown {
  chrome: Chrome
  tried?: { form: 'name' | 'email' | 'password'; attempt: Attempt }
  done?: string | undefined
}

/** The account page with everything on it, whichever of its forms was sent. */
export const accountPage = async (viewer: Viewer, shown: Shown) => (
  <AccountPage
    {...shown}
    own={await readAccount(viewer)}
    identities={await listOwnIdentities(viewer)}
    provider={config.oidc?.name}
  />
)
