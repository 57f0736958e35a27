import { randomUUID } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import type { Page } from 'playwright/test'
import { anAccount, aPerson, aReader, expect, leaveOpen, samplePassword, test } from './support/site.ts'

const documents = { tag: '@nojs-only' }

test(
  'a link by mail signs in once, by its button, and leads where one was going',
  documents,
  async ({ page, site }) => {
    const { email, name } = await anAccount()
    await page.goto('/account/standing')
    await page.getByRole('link', { name: 'Get a link by mail instead' }).click()
    await page.getByLabel('E-mail').fill(email)
    await page.getByRole('button', { name: 'Send the link' }).click()
    await expect(page.getByRole('status')).toContainText('If that address has an account')
    const mail = await site.mailTo(email)
    expect(mail.subject).toBe('Your link to sign in to Below the Line')
    await page.goto(linkIn(mail))
    await page.goto('/account')
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
    await page.goto(linkIn(mail))
    await expect(page.getByLabel('E-mail')).toHaveValue(email)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('heading', { name: 'Your standing' })).toBeVisible()
    await expect(page.getByRole('link', { name })).toBeVisible()
    expect((await page.goto(linkIn(mail)))?.status()).toBe(404)
    await expect(page.getByRole('link', { name: 'Ask for a new link' })).toBeVisible()
  },
)

test(
  'asking for a link looks the same for an address nobody has, and sends nothing',
  documents,
  async ({ page, site }) => {
    const [known, unknown] = [(await anAccount()).email, `${randomUUID()}@example.test`]
    const shown: string[] = []
    for (const email of [unknown, known]) {
      await page.goto('/sign-in/mail')
      await page.getByLabel('E-mail').fill(email)
      await page.getByRole('button', { name: 'Send the link' }).click()
      shown.push(`${page.url()} ${await page.getByRole('main').innerText()}`)
    }
    expect(shown[0]).toBe(shown[1])
    await site.mailTo(known)
    expect(site.hasMailTo(unknown)).toBe(false)
  },
)

test(
  'a provider’s sign-in opens a new account under a name one chooses, and opens it again',
  documents,
  async ({ page, site }) => {
    const { email, name } = aReader()
    await page.goto('/account/standing')
    await throughProvider(page, email)
    await expect(page.getByRole('heading', { name: 'Welcome' })).toBeVisible()
    await expect(page.getByText(`You come from 127.0.0.1 as ${email}.`)).toBeVisible()
    await page.getByLabel('Display name').fill('Mоderator')
    await page.getByRole('button', { name: 'Create account' }).click()
    await expect(page.getByLabel('Display name')).toHaveAttribute('aria-invalid', 'true')
    await page.getByLabel('Display name').fill(name)
    await page.getByRole('button', { name: 'Create account' }).click()
    await expect(page.getByRole('heading', { name: 'Your standing' })).toBeVisible()

    const elsewhere = await site.another()
    await elsewhere.goto('/sign-in?next=/account')
    await throughProvider(elsewhere, email)
    await expect(elsewhere.getByRole('link', { name })).toBeVisible()
    await expect(elsewhere.getByText('Your account has no password.')).toBeVisible()
  },
)

test(
  'a provider’s sign-in opens an account that is there only after its owner has signed in to it',
  documents,
  async ({ page, site }) => {
    const { email, name } = await anAccount()
    await page.goto('/sign-in')
    await throughProvider(page, email)
    await expect(page.getByText('This address has an account here already.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Create account' })).toHaveCount(0)
    await page.goto('/account')
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
    await page.goto('/sign-in/welcome')
    await page.getByRole('link', { name: 'Sign in to it and link them' }).click()
    await signIn(page, email)
    await expect(page.getByRole('heading', { name: 'Link 127.0.0.1' })).toBeVisible()
    await page.getByRole('button', { name: 'Link them' }).click()
    await expect(page.getByRole('status')).toContainText('127.0.0.1 is linked.')
    await expect
      .poll(async () => (await site.mailTo(email)).subject)
      .toBe('Another way into your account at Below the Line')

    const elsewhere = await site.another()
    await elsewhere.goto('/sign-in')
    await throughProvider(elsewhere, email)
    await expect(elsewhere.getByRole('link', { name })).toBeVisible()

    await page.getByRole('button', { name: 'Unlink 127.0.0.1' }).click()
    await expect(page.getByRole('status')).toContainText('It is unlinked.')
    const later = await site.another()
    await later.goto('/sign-in')
    await throughProvider(later, email)
    await expect(later.getByRole('heading', { name: 'Welcome' })).toBeVisible()
  },
)

test('an address the provider does not vouch for opens nothing, and tells nothing', documents, async ({ page }) => {
  await page.goto('/sign-in')
  await throughProvider(page, `${randomUUID()}@unproven.test`)
  await expect(page.getByText('has not told us an address that it knows to be yours')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Create account' })).toHaveCount(0)
})

test('nobody comes from the provider who did not go there from here', documents, async ({ page }) => {
  await page.goto('/api/auth/callback/oidc?code=made-up&state=made-up')
  await expect(page.getByRole('alert')).toContainText('Signing in with 127.0.0.1 did not work.')
})

test(
  'a name is changed at once, an address when the new one has proven itself and the old one is told',
  documents,
  async ({ page, site }) => {
    const { email } = await anAccount()
    const { name, email: fresh } = aReader()
    await page.goto('/sign-in?next=/account')
    await signIn(page, email)
    await page.getByLabel('Display name').fill('Moderator')
    await page.getByRole('button', { name: 'Change the name' }).click()
    await expect(page.getByLabel('Display name')).toHaveAttribute('aria-invalid', 'true')
    await page.getByLabel('Display name').fill(name)
    await page.getByRole('button', { name: 'Change the name' }).click()
    await expect(page.getByRole('status')).toHaveText('Your display name is changed.')
    await expect(page.getByRole('link', { name })).toBeVisible()

    await page.getByLabel('New e-mail').fill(fresh)
    await page.getByRole('button', { name: 'Send the link' }).click()
    await expect(page.getByRole('status')).toContainText('A mail is on its way to the new address.')
    const link = linkIn(await site.mailTo(fresh))
    await page.goto(link)
    await expect(page.getByLabel('E-mail')).toHaveValue(fresh)
    await page.getByRole('button', { name: 'Use this address' }).click()
    await expect(page.getByRole('heading', { name: 'Your address is changed' })).toBeVisible()
    expect((await site.mailTo(email)).subject).toBe('Your address at Below the Line was changed')
    const elsewhere = await site.another()
    await elsewhere.goto('/sign-in')
    await signIn(elsewhere, fresh)
    await expect(elsewhere.getByRole('link', { name })).toBeVisible()
  },
)

test('staff set up one-time codes by hand, and from then on sign in with them', documents, async ({ page, site }) => {
  const { email } = await anAccount('moderator')
  await page.goto('/sign-in?next=/account/codes')
  await signIn(page, email)
  await page.getByRole('button', { name: 'Set up one-time codes' }).click()
  await expect(page.getByRole('img', { name: 'A picture of the key' })).toBeVisible()
  const key = (await page.locator('code').innerText()).replaceAll(' ', '')
  await page.getByLabel('Code').fill('000000')
  await page.getByRole('button', { name: 'Turn on one-time codes' }).click()
  await expect(page.getByText('This code does not work.').first()).toBeVisible()
  await page.getByLabel('Code').fill(codeOf(key))
  await page.getByRole('button', { name: 'Turn on one-time codes' }).click()
  await expect(page.locator('code')).toHaveCount(10)
  const recovery = await page.locator('code').allInnerTexts()

  const elsewhere = await site.another()
  await elsewhere.goto('/sign-in?next=/account')
  await signIn(elsewhere, email)
  await expect(elsewhere.getByRole('heading', { name: 'One-time code' })).toBeVisible()
  await elsewhere.goto('/account')
  await expect(elsewhere.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await elsewhere.goto('/sign-in/code')
  await elsewhere.getByLabel('Code').fill(recovery[0]!)
  await elsewhere.getByRole('button', { name: 'Sign in' }).click()
  await expect(elsewhere).toHaveURL(/\/account$|\/$/)
  await elsewhere.goto('/account/codes')
  await expect(elsewhere.getByText('You have 9 recovery codes left.')).toBeVisible()
})

test('a sanction from a desk left open asks who it is, with every word kept', documents, async ({ page }) => {
  const [admin, karl] = [await anAccount('admin'), await aPerson({ name: 'Karl Brandt' })]
  await page.goto('/sign-in')
  await signIn(page, admin.email)
  await page.goto(`/admin/users/${karl.id}/sanction?kind=warning`)
  await leaveOpen(admin)
  await page.getByLabel('Reason').fill('Called three readers vermin.')
  await page.getByRole('button', { name: /^Warn/ }).click()
  await expect(page.getByRole('heading', { name: 'Confirm it is you' })).toBeVisible()
  await page.getByLabel('Password').fill('not my password')
  await page.getByRole('button', { name: 'Confirm and go on' }).click()
  await expect(page.getByText('This is not the password of the account.').first()).toBeVisible()
  await page.getByLabel('Password').fill(samplePassword)
  await page.getByRole('button', { name: 'Confirm and go on' }).click()
  await expect(page.getByText('Called three readers vermin.')).toBeVisible()
})

async function signIn(page: Page, email: string) {
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(samplePassword)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

async function throughProvider(page: Page, email: string) {
  await page.getByRole('button', { name: 'Continue with 127.0.0.1' }).click()
  await page.getByLabel('Address at the provider').fill(email)
  await page.getByRole('button', { name: 'Go on' }).click()
}

const codeOf = (key: string) => new TOTP({ secret: Secret.fromBase32(key) }).generate()

const linkIn = ({ text }: { text: string }) => new URL(/https?:\/\/\S+/.exec(text)![0]).toString()
