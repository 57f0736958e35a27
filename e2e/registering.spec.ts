import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright/test'
import { aComment, anArticle, aPerson, expect, type Site, test } from './support/site.ts'

const PASSWORD = 'three quiet herons'
const both = { tag: '@nojs' }

test(
  'a reader registers, confirms the address, and waits for a moderator with the first comment',
  both,
  async ({ page, site }) => {
    const article = await anArticle()
    const { email, name } = aReader()
    await page.goto(`/articles/${article.slug}/comments`)
    await page.getByRole('link', { name: 'Sign in' }).click()
    await page.getByRole('link', { name: 'Create an account' }).click()
    await register(page, { email, name })
    await expect(page.getByRole('heading', { name: 'Look at your mail' })).toBeVisible()

    await page.goto(linkIn(await site.mailTo(email)))
    await expect(page.getByLabel('E-mail')).toHaveValue(email)
    await page.getByLabel('Password').fill(PASSWORD)
    await page.getByRole('button', { name: 'Confirm and sign in' }).click()
    await expect(page).toHaveURL(`/articles/${article.slug}/comments`)
    await expect(page.getByRole('link', { name })).toBeVisible()

    await page.getByLabel('Your comment').fill('I crossed it with my **grandmother** this morning.')
    await page.getByRole('button', { name: 'Post comment' }).click()
    await expect(page.getByRole('status')).toHaveText(
      'Thank you. Your comment waits for a moderator; until then only you can see it.',
    )
    const comment = page.getByRole('article', { name: `Comment by ${name}` })
    await expect(comment).toContainText('I crossed it with my grandmother this morning.')
    await expect(comment).toContainText('Waiting for a moderator')
    await expect(comment).toContainText('The first comment of a new reader waits for a moderator.')

    const visitor = await site.another()
    await visitor.goto(`/articles/${article.slug}/comments`)
    await expect(visitor.getByText('No one has commented yet.')).toBeVisible()
    await site.decide({ commentId: await idOf(comment), action: 'approve' })
    await visitor.reload()
    await expect(visitor.getByRole('article', { name: `Comment by ${name}` })).toContainText('grandmother')
    await page.reload()
    await expect(comment).toBeVisible()
    await expect(page.getByText('Waiting for a moderator')).toHaveCount(0)
  },
)

test('words written before signing in are there afterwards', both, async ({ page, site }) => {
  const article = await anArticle()
  const { email, name } = await aVerified(site)
  await page.goto(`/articles/${article.slug}`)
  await page.getByRole('link', { name: /^Click to comment/ }).click()
  await page.getByLabel('Your comment').fill('Where do cyclists go now?')
  await page.getByRole('button', { name: 'Post comment' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await signIn(page, { email })
  await expect(page.getByLabel('Your comment')).toHaveValue('Where do cyclists go now?')
  await page.getByRole('button', { name: 'Post comment' }).click()
  await expect(page.getByRole('article', { name: `Comment by ${name}` })).toContainText('Where do cyclists go now?')
  await expect(page.getByLabel('Your comment')).toHaveValue('')
})

test('an answer written before signing in still answers the same comment', both, async ({ page, site }) => {
  const [article, jun] = [await anArticle(), await aPerson({ name: 'Jun Watanabe' })]
  await aComment({ author: jun, article, body: 'The lamps are too bright.' })
  const { email, name } = await aVerified(site)
  await page.goto(`/articles/${article.slug}/comments`)
  await page.getByRole('button', { name: 'Reply to Jun Watanabe' }).click()
  await expect(page.getByText('The lamps are too bright.').first()).toBeVisible()
  await page.getByLabel('Your comment').fill('They dim at eleven.')
  await page.getByRole('button', { name: 'Post comment' }).click()
  await signIn(page, { email })
  await expect(page.getByLabel('Your comment')).toHaveValue('They dim at eleven.')
  await page.getByRole('button', { name: 'Post comment' }).click()
  const answer = page.getByRole('article', { name: `Comment by ${name}, level 2` })
  await expect(answer).toContainText('They dim at eleven.')
})

test('signing in is refused in the same words for every reason', both, async ({ page, site }) => {
  const [known, unknown, unverified] = [await aVerified(site), aReader(), aReader()]
  await page.goto('/register')
  await register(page, unverified)
  await site.mailTo(unverified.email)
  const refusal = 'That e-mail and password do not go together, or the address is not verified yet.'
  const tries = [
    { email: known.email, password: 'three noisy herons' },
    { email: unknown.email, password: PASSWORD },
    { email: unverified.email, password: PASSWORD },
  ]
  for (const { email, password } of tries) {
    await page.goto('/sign-in')
    await signIn(page, { email, password })
    await expect(page.locator('form').getByRole('alert')).toContainText(refusal)
    await expect(page.getByLabel('E-mail')).toHaveValue(email)
    await expect(page.getByLabel('Password')).toHaveValue('')
  }
})

test(
  'registering answers alike whether an address is known or not, and tells its owner',
  both,
  async ({ page, site }) => {
    const known = await aVerified(site)
    await page.goto('/register')
    await register(page, { email: known.email, name: aReader().name })
    await expect(page.getByRole('heading', { name: 'Look at your mail' })).toBeVisible()
    await expect
      .poll(async () => (await site.mailTo(known.email)).subject)
      .toBe('You have an account at Below the Line')
  },
)

test('a confirmation needs the password, works once, and a GET does nothing', both, async ({ page, site }) => {
  const reader = aReader()
  await page.goto('/register')
  await register(page, reader)
  const link = linkIn(await site.mailTo(reader.email))
  await page.goto(link)
  await page.goto(link)
  await page.getByLabel('Password').fill('three noisy herons')
  await page.getByRole('button', { name: 'Confirm and sign in' }).click()
  await expect(page.getByText('This is not the password of the account.').first()).toBeVisible()
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Confirm and sign in' }).click()
  await expect(page.getByRole('link', { name: reader.name })).toBeVisible()
  const used = await page.goto(link)
  expect(used?.status()).toBe(404)
  await expect(page.getByText('This link has been used or is too old.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Create the account once more' })).toBeVisible()
})

test('a forgotten password is set anew by mail, which ends every other session', both, async ({ page, site }) => {
  const { email, name } = await aVerified(site)
  const elsewhere = await site.another()
  await elsewhere.goto('/sign-in?next=/account')
  await signIn(elsewhere, { email })
  await expect(elsewhere.getByRole('heading', { name: 'Your account' })).toBeVisible()

  await page.goto('/sign-in')
  await page.getByRole('link', { name: 'Forgot your password?' }).click()
  await page.getByLabel('E-mail').fill(email)
  await page.getByRole('button', { name: 'Send the link' }).click()
  await expect(page.getByRole('heading', { name: 'Look at your mail' })).toBeVisible()
  await expect.poll(async () => (await site.mailTo(email)).subject).toBe('Set a new password for Below the Line')
  const link = linkIn(await site.mailTo(email))
  await page.goto(link)
  await page.getByLabel('New password').fill('four patient otters')
  await page.getByRole('button', { name: 'Set the password' }).click()
  await expect(page.getByText('Your new password is set')).toBeVisible()
  await elsewhere.reload()
  await expect(elsewhere.getByRole('heading', { name: 'Sign in' })).toBeVisible()

  await signIn(page, { email, password: PASSWORD })
  await expect(page.locator('form').getByRole('alert')).toBeVisible()
  await signIn(page, { email, password: 'four patient otters' })
  await expect(page.getByRole('link', { name })).toBeVisible()
  await page.goto(link)
  await expect(page.getByText('This link has been used or is too old.')).toBeVisible()
})

test('a new password ends the sessions on other devices and not this one', both, async ({ page, site }) => {
  const { email, name } = await aVerified(site)
  const elsewhere = await site.another()
  for (const browser of [page, elsewhere]) {
    await browser.goto('/sign-in?next=/account')
    await signIn(browser, { email })
    await expect(browser.getByRole('heading', { name: 'Your account' })).toBeVisible()
  }
  await page.getByLabel('Current password').fill(PASSWORD)
  await page.getByLabel('New password').fill('four patient otters')
  await page.getByRole('button', { name: 'Change the password' }).click()
  await expect(page.getByRole('status')).toHaveText('Your password is changed. Other devices are signed out.')
  await elsewhere.reload()
  await expect(elsewhere.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('link', { name })).toBeVisible()
})

test('signing out is a button, and everywhere means everywhere', both, async ({ page, site }) => {
  const { email } = await aVerified(site)
  const elsewhere = await site.another()
  for (const browser of [page, elsewhere]) {
    await browser.goto('/sign-in?next=/account/sessions')
    await signIn(browser, { email })
    await expect(browser.getByRole('heading', { name: 'Where you are signed in' })).toBeVisible()
  }
  await elsewhere.goto('/sign-out')
  await elsewhere.goto('/account')
  await expect(elsewhere.getByRole('heading', { name: 'Your account' })).toBeVisible()
  await page.getByRole('button', { name: 'Sign out everywhere' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await elsewhere.reload()
  await expect(elsewhere.getByRole('heading', { name: 'Sign in' })).toBeVisible()
})

test(
  'names that look like somebody else’s are refused, and names of every script are welcome',
  both,
  async ({ page, site }) => {
    const { name } = await aVerified(site)
    const twin = name.replace('a', 'а').replace('e', 'е')
    const refused = [
      twin,
      name.toUpperCase(),
      `${name}\u200b`,
      `${name}.`,
      'Moderator',
      'The Editors',
      'Mаria Schäfer',
      '<b>Ada</b>',
      'A',
    ]
    for (const typed of refused) {
      await page.goto('/register')
      await register(page, { ...aReader(), name: typed })
      await expect(page.getByLabel('Display name'), typed).toHaveAttribute('aria-invalid', 'true')
      await expect(page.getByLabel('Display name')).toBeFocused()
    }
    for (const welcome of ['Łukasz', 'Мария', 'أحمد', 'anne-marie', '渡辺淳']) {
      await page.goto('/register')
      await register(page, { ...aReader(), name: `${welcome} ${digits()}` })
      await expect(page.getByRole('heading', { name: 'Look at your mail' }), welcome).toBeVisible()
    }
  },
)

const digits = () => String(randomUUID().replace(/\D/g, '')).slice(0, 9)

/** Names fold look-alike letters, so that what makes this one unlike others is figures and letters that look like nothing else. */
const aReader = () => ({ email: `${randomUUID()}@example.test`, name: `Ada Keane ${digits()}` })

async function register(page: Page, { email, name }: { email: string; name: string }) {
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Display name').fill(name)
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Create account' }).click()
}

async function signIn(page: Page, { email, password = PASSWORD }: { email: string; password?: string }) {
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

/** Someone who has registered and confirmed, in a browser of their own. */
async function aVerified(site: Site) {
  const reader = aReader()
  const theirs = await site.another()
  await theirs.goto('/register')
  await register(theirs, reader)
  await theirs.goto(linkIn(await site.mailTo(reader.email)))
  await theirs.getByLabel('Password').fill(PASSWORD)
  await theirs.getByRole('button', { name: 'Confirm and sign in' }).click()
  await expect(theirs.getByRole('link', { name: reader.name })).toBeVisible()
  return reader
}

const linkIn = ({ text }: { text: string }) => new URL(/https?:\/\/\S+/.exec(text)![0]).toString()

const idOf = async (comment: ReturnType<Page['getByRole']>) =>
  (await comment.getAttribute('id'))!.replace('comment-', '')
