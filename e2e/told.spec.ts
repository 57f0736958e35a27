import { randomUUID } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import type { APIResponse } from 'playwright/test'
import { aComment, anAccount, anArticle, aPerson, aRegular, expect, isDue, test } from './support/site.ts'

const both = { tag: '@nojs' }

const linkIn = ({ text }: { text: string }, path: string) =>
  new RegExp(`https?://\\S+${path}\\S+`).exec(text)?.[0] ?? `no link to ${path}`

/** The answer stands, and the moment has passed in which its author might have second thoughts. */
async function hasAnswered(posted: APIResponse) {
  const { comment } = await posted.json()
  expect([posted.status(), comment.status]).toEqual([201, 'published'])
  await isDue(comment.id, new Date())
}

test(
  'whoever is answered is told on the site and by mail, reads it, and stops the mails with one press',
  both,
  async ({ page, site }) => {
    const [maria, article] = [await anAccount(), await anArticle()]
    const { id } = await aComment({ author: maria, article, body: 'The benches face the wrong way.' })
    const jun = await site.another(await aRegular('Jun Watanabe'))
    const answer = { body: 'They face the water, see https://example.org', parentId: id, anyway: true }
    await hasAnswered(await site.call('POST', `/articles/${article.slug}/comments`, { by: jun, data: answer }))

    const mail = await site.mailTo(maria.email)
    expect(mail.text).toContain('Jun Watanabe replied to your comment')
    expect(mail.text).not.toContain('example.org')

    await site.signIn(maria.email)
    await page.goto('/account')
    await page.getByRole('link', { name: 'Notices 1 unread' }).click()
    await expect(page.getByRole('listitem').filter({ hasText: 'Jun Watanabe replied' })).toContainText('New')
    await site.expectAccessible(page)
    await page.getByRole('button', { name: 'Mark all as read' }).click()
    await expect(page.getByRole('status')).toHaveText('All notices are marked as read.')
    await expect(page.getByRole('link', { name: 'Notices 1 unread' })).toHaveCount(0)

    const stranger = await site.another()
    await stranger.goto(linkIn(mail, '/unsubscribe/'))
    await stranger.getByRole('button', { name: 'Stop these mails' }).click()
    await expect(stranger.getByText('Done. These mails have stopped.')).toBeVisible()
    await page.goto('/account/notices')
    await expect(page.getByLabel('Replies to your comments')).toHaveValue('off')
    await page.getByRole('link', { name: /Jun Watanabe replied/ }).click()
    await expect(page.getByText('They face the water')).toBeVisible()
  },
)

test('the count of unread notices moves while its owner reads', async ({ page, site }) => {
  const [maria, article] = [await anAccount(), await anArticle()]
  const { id } = await aComment({ author: maria, article, body: 'The benches face the wrong way.' })
  await site.signIn(maria.email)
  const listening = page.waitForResponse(/\/api\/v1\/stream/)
  await page.goto(`/articles/${article.slug}/comments`)
  await listening
  await expect(page.getByRole('link', { name: 'Notices', exact: true })).toBeVisible()
  const jun = await site.another(await aRegular('Jun Watanabe'))
  const answer = { body: 'They face the water.', parentId: id }
  await hasAnswered(await site.call('POST', `/articles/${article.slug}/comments`, { by: jun, data: answer }))
  await expect(page.getByRole('link', { name: 'Notices 1 unread' })).toBeVisible()
})

test('a mail program stops mails by itself, with no cookie and no origin', async ({ site, playwright }) => {
  const [maria, article] = [await anAccount(), await anArticle()]
  const { id } = await aComment({ author: maria, article })
  const jun = await site.another(await aRegular('Jun Watanabe'))
  const answer = { body: 'Indeed.', parentId: id }
  await hasAnswered(await site.call('POST', `/articles/${article.slug}/comments`, { by: jun, data: answer }))
  const program = await playwright.request.newContext()
  const link = linkIn(await site.mailTo(maria.email), '/unsubscribe/')
  expect((await program.post(link, { form: { 'List-Unsubscribe': 'One-Click' } })).status()).toBe(200)
  const broken = await program.post(`${link.slice(0, -4)}aaaa`, { form: { 'List-Unsubscribe': 'One-Click' } })
  expect(broken.status()).toBe(404)
  await program.dispose()
})

test(
  'a reader of an article subscribes to the newsletter, confirms by mail, and leaves it',
  both,
  async ({ page, site }) => {
    const email = `nell.${randomUUID()}@example.test`
    const html = '<p>The old bridge opened.</p><p>Walkers came.</p>'
    const { slug } = await anArticle({ html, promotionAfter: 1 })
    await page.goto(`/articles/${slug}`)
    const skip = page.getByRole('link', { name: 'Skip past newsletter promotion' })
    await skip.focus()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#after-newsletter-promotion$/)
    await site.expectAccessible(page)
    await page.getByLabel('E-mail for the newsletter').fill(email)
    await page.getByRole('button', { name: 'Subscribe' }).click()
    await expect(page.getByRole('heading', { name: 'Look into your mail' })).toBeVisible()

    await page.goto(linkIn(await site.mailTo(email), '/newsletter/confirm/'))
    await expect(page.getByText(`Send the newsletter to ${email}?`)).toBeVisible()
    await page.getByRole('button', { name: 'Yes, send it to me' }).click()
    await expect(page.getByRole('heading', { name: 'Welcome' })).toBeVisible()
    await expect.poll(async () => (await site.mailTo(email)).subject).toBe('You get the newsletter of Below the Line')

    await page.goto(linkIn(await site.mailTo(email), '/unsubscribe/'))
    await page.getByRole('button', { name: 'Leave the newsletter' }).click()
    await expect(page.getByRole('heading', { name: 'You have left the newsletter' })).toBeVisible()
  },
)

test('a reader takes everything along, asks to be deleted, and stays after all', both, async ({ page, site }) => {
  const [maria, article] = [await anAccount(), await anArticle()]
  await aComment({ author: maria, article, body: '=Heron, at dawn.' })
  await site.signIn(maria.email)
  await page.goto('/account/privacy')
  await site.expectAccessible(page)
  const [taken] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download my data' }).click(),
  ])
  const chunks: Buffer[] = []
  for await (const chunk of await taken.createReadStream()) chunks.push(chunk as Buffer)
  const files = unzipSync(Buffer.concat(chunks))
  const words = Object.entries(files).map(([name, bytes]) => `${name}\n${strFromU8(bytes)}`)
  expect(words.filter((it) => it.includes('=Heron, at dawn.')).length).toBeGreaterThanOrEqual(2)
  expect(words.filter((it) => /^\S+\.csv[\s\S]*[\n,]"?=Heron/.test(it))).toEqual([])

  await page.getByRole('button', { name: 'Delete my account' }).click()
  await expect(page.getByText('Your account will be erased on')).toBeVisible()
  await page.getByRole('button', { name: 'Keep my account' }).click()
  await expect(page.getByRole('status')).toHaveText('Your account stays.')
})

test(
  'a reader finds their comments and whom they muted, and others find a page about them',
  both,
  async ({ page, site }) => {
    const [article, maria, jun] = [await anArticle(), await aRegular(), await aPerson({ name: 'Jun Watanabe' })]
    const { id } = await aComment({ author: maria, article, body: 'The lamps are too bright.' })
    await aComment({ author: jun, article, body: 'They dim at eleven.' })
    await aComment({ author: jun, article, body: 'Nobody may read this yet.', status: 'held' })
    await site.be(maria)
    await page.goto('/account/comments')
    await expect(page.getByText('The lamps are too bright.')).toBeVisible()
    await site.expectAccessible(page)
    await site.decide({ commentId: id, action: 'remove', guideline: 1, told: true })
    await page.reload()
    await expect(page.getByText('Guideline 1: Be civil.')).toBeVisible()

    await page.goto(`/articles/${article.slug}/comments`)
    await page.getByRole('link', { name: 'Jun Watanabe' }).first().click()
    await expect(page.getByRole('heading', { name: 'Jun Watanabe' })).toBeVisible()
    await expect(page.getByText('They dim at eleven.')).toBeVisible()
    await expect(page.getByText('Nobody may read this yet.')).toHaveCount(0)
    await site.expectAccessible(page)
    await site.call('PUT', `/readers/${jun.id}/mute`)
    await page.goto('/account/mutes')
    await site.expectAccessible(page)
    await page.goto('/account/preferences')
    await site.expectAccessible(page)
    await page.locator('select[name="order"]').selectOption('oldest')
    await page.getByRole('button', { name: 'Remember this' }).click()
    await expect(page.getByRole('status')).toHaveText('Conversations open like this from now on.')
    const elsewhere = await site.another(maria)
    await elsewhere.goto('/account/preferences')
    await expect(elsewhere.locator('select[name="order"]')).toHaveValue('oldest')
  },
)

test('an admin writes a guideline anew, and what was decided goes on citing the old one', async ({ page, site }) => {
  const admin = await anAccount('admin')
  await site.signIn(admin.email)
  await page.goto('/admin/guidelines')
  await expect(page.getByRole('heading', { level: 1, name: 'Guidelines' })).toBeVisible()
  await site.expectAccessible(page)
  await page.getByRole('link', { name: 'Add a guideline' }).click()
  const title = `No spoilers ${randomUUID().slice(0, 8)}`
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('What it asks of people').fill('Leave the ending to those who have not seen it.')
  await page.getByLabel('What a removal tells the author').fill('Your comment gave the ending away.')
  await site.expectAccessible(page)
  await page.getByRole('button', { name: 'Add guideline' }).click()
  await expect(page.getByText('The guideline is in force as you wrote it.')).toBeVisible()
  await page.goto('/guidelines')
  await expect(page.getByRole('heading', { name: new RegExp(title) })).toBeVisible()
})
