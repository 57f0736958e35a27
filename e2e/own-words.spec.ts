import type { Page } from 'playwright/test'
import {
  aComment,
  anArticle,
  aPerson,
  aRegular,
  expect,
  type Person,
  type Site,
  test,
  visitedAnHourAgo,
} from './support/site.ts'

const both = { tag: '@nojs' }
const everywhere = { tag: ['@phone', '@nojs'] }

test('a reader posts, sees it at once, and so does everybody', everywhere, async ({ page, site }) => {
  const { slug } = await opened(page, site, await aRegular())
  await post(page, 'The railings are **lovely**.')
  await expect(page.getByRole('status')).toHaveText('Your comment is published.')
  await expect(own(page)).toContainText('The railings are lovely.')
  await expect(own(page).locator('strong')).toHaveText('lovely')
  await expect(page.getByRole('heading', { name: 'Comments 1' })).toBeVisible()
  await expect(page.getByLabel('Your comment')).toHaveValue('')
  const visitor = await site.another()
  await visitor.goto(`/articles/${slug}/comments`)
  await expect(own(visitor)).toContainText('The railings are lovely.')
})

test('with a script, focus goes to what was posted and nothing reloads', { tag: '@phone' }, async ({ page, site }) => {
  await opened(page, site, await aRegular())
  await page.evaluate(() => Object.assign(window, { here: true }))
  await post(page, 'The railings are lovely.')
  await expect(own(page)).toBeFocused()
  expect(await page.evaluate(() => 'here' in window)).toBe(true)
})

test('a reply is written under what it answers, quotes it, and stays there', everywhere, async ({ page, site }) => {
  const [article, jun] = [await anArticle(), await aPerson({ name: 'Jun Watanabe' })]
  await aComment({ author: jun, article, body: 'The lamps are too bright.' })
  await site.be(await aRegular())
  await page.goto(`/articles/${article.slug}/comments`)
  await page.getByRole('button', { name: 'Reply to Jun Watanabe' }).click()
  const box = page.getByRole('article', { name: 'Comment by Jun Watanabe' }).getByLabel('Your comment')
  await expect(box).toBeFocused()
  await expect(page.locator('blockquote:visible')).toHaveText('The lamps are too bright.')
  await box.fill('They dim at eleven.')
  await page.getByRole('button', { name: 'Post comment' }).click()
  await expect(page.getByRole('article', { name: 'Comment by Maria Schäfer, level 2' })).toContainText(
    'They dim at eleven.',
  )
  await page.reload()
  const thread = page.getByRole('listitem').filter({ has: page.getByText('The lamps are too bright.') })
  await expect(thread.first()).toContainText('They dim at eleven.')
})

test('the preview is what is posted', both, async ({ page, site }) => {
  await opened(page, site, await aRegular())
  const body = 'They *said*:\n\n> no lamps\n\nbut there are:\n\n- four\n- `five`'
  await page.getByLabel('Your comment').fill(body)
  await page.getByRole('button', { name: 'Preview' }).click()
  const preview = page.getByRole('region', { name: 'This is how it will look' }).locator('.comment-body')
  await expect(preview.locator('li')).toHaveText(['four', 'five'])
  const shown = (await preview.innerHTML()).trim()
  await expect(page.getByLabel('Your comment')).toHaveValue(body)
  await page.getByRole('button', { name: 'Post comment' }).click()
  await expect(own(page)).toBeVisible()
  expect((await own(page).locator('.comment-body').innerHTML()).trim()).toBe(shown)
})

test('an author changes a comment within ten minutes, and not after', both, async ({ page, site }) => {
  const maria = await aRegular()
  const { article } = await opened(page, site, maria)
  await post(page, 'The railings are lovley.')
  await menu(page)
  await page.getByRole('button', { name: 'Edit' }).click()
  const box = own(page).getByLabel('Your comment')
  await expect(box).toHaveValue('The railings are lovley.')
  await box.fill('The railings are lovely.')
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(page.getByRole('status')).toHaveText('Your changes are published.')
  await expect(own(page)).toContainText('The railings are lovely.')
  await expect(own(page)).toContainText('edited')
  const late = await aComment({
    author: maria,
    article,
    body: 'Eleven minutes ago.',
    now: new Date(Date.now() - 660_000),
  })
  expect((await site.call('PATCH', `/comments/${late.id}`, { data: { body: 'Now.', revision: 1 } })).status()).toBe(409)
  await page.goto(`/comments/${late.id}`)
  await page.locator('article:target').getByText('···').click()
  await expect(page.locator('article:target').getByRole('button', { name: 'Edit' })).toHaveCount(0)
})

test('an author withdraws a comment, and its words are nowhere', both, async ({ page, site }) => {
  const { slug } = await opened(page, site, await aRegular())
  await post(page, 'I regret the railings.')
  await menu(page)
  await page.getByRole('button', { name: 'Withdraw' }).click()
  await expect(page.getByRole('status')).toHaveText('You have withdrawn your comment.')
  await expect(page.getByText('I regret the railings.')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Comments 0' })).toBeVisible()
  const visitor = await site.another()
  for (const path of [`/articles/${slug}/comments`, `/api/v1/articles/${slug}/comments`])
    expect(await (await visitor.request.get(path)).text()).not.toContain('regret')
})

test(
  'a reader recommends and takes it back, once per reader however often it is pressed',
  both,
  async ({ page, site }) => {
    const [article, jun] = [await anArticle(), await aPerson({ name: 'Jun Watanabe' })]
    const { id } = await aComment({ author: jun, article, body: 'The lamps are too bright.' })
    await site.be(await aRegular())
    await page.goto(`/articles/${article.slug}/comments`)
    const button = page.getByRole('button', { name: 'Recommend' })
    await button.click()
    await expect(button).toHaveAttribute('aria-pressed', 'true')
    await expect(page.locator('.recommends')).toContainText('1')
    const put = () => site.call('PUT', `/comments/${id}/recommendation`)
    await Promise.all([put(), put(), put()])
    await page.reload()
    await expect(page.locator('.recommends')).toContainText('1')
    await button.click()
    await expect(button).toHaveAttribute('aria-pressed', 'false')
    await expect(page.locator('.recommends')).not.toContainText('1')
    await site.be(jun)
    await page.reload()
    await expect(button).toHaveCount(0)
    expect((await put()).status()).toBe(403)
  },
)

test('a visitor who recommends is asked to sign in and comes back', both, async ({ page, site }) => {
  const article = await anArticle()
  await aComment({ author: await aPerson({ name: 'Jun Watanabe' }), article })
  await page.goto(`/articles/${article.slug}/comments`)
  await page.getByRole('button', { name: 'Recommend' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await site.be(await aRegular())
  await page.reload()
  await expect(page.getByRole('region', { name: 'Comments 1' })).toBeVisible()
})

test('muting somebody folds what they say, for this reader only', both, async ({ page, site }) => {
  const [article, jun] = [await anArticle(), await aPerson({ name: 'Jun Watanabe' })]
  await aComment({ author: jun, article, body: 'The lamps are too bright.' })
  await site.be(await aRegular())
  await page.goto(`/articles/${article.slug}/comments`)
  await page.getByText('···').click()
  await page.getByRole('button', { name: 'Mute Jun Watanabe' }).click()
  await expect(page.getByText('The lamps are too bright.')).toBeHidden()
  await page.getByText('You have muted Jun Watanabe. Show anyway').click()
  await expect(page.getByText('The lamps are too bright.')).toBeVisible()
  const visitor = await site.another()
  await visitor.goto(`/articles/${article.slug}/comments`)
  await expect(visitor.getByText('The lamps are too bright.')).toBeVisible()
})

test(
  'a link from a reader who is still new is met with advice, and waits when posted anyway',
  both,
  async ({ page, site }) => {
    const maria = await aPerson({ name: 'Maria Schäfer' })
    await aComment({ author: maria, article: await anArticle(), body: 'I walked over it today.' })
    await opened(page, site, maria)
    await page.getByLabel('Your comment').fill('See https://plans.example.org/bridge for more.')
    await page.getByRole('button', { name: 'Post comment' }).click()
    await expect(page.getByText('Links from new accounts wait for a moderator.').first()).toBeVisible()
    await expect(page.getByLabel('Your comment')).toHaveValue('See https://plans.example.org/bridge for more.')
    await page.getByRole('button', { name: 'Post anyway' }).click()
    await expect(own(page)).toContainText('Waiting for a moderator')
    await expect(own(page)).toContainText('Links from new accounts wait for a moderator.')
  },
)

test('what is too long is refused with how much too long, and kept', both, async ({ page, site }) => {
  await opened(page, site, await aRegular())
  const body = 'The railings are lovely. '.repeat(204)
  await post(page, body)
  await expect(
    page.getByText('This is longer than 5,000 characters. Shorten it by 99 and post again.').first(),
  ).toBeVisible()
  await expect(page.getByLabel('Your comment')).toHaveValue(/^The railings/)
  await expect(page.getByLabel('Your comment')).toHaveAttribute('aria-invalid', 'true')
})

test('a draft survives a reload and is gone once posted', { tag: '@phone' }, async ({ page, site }) => {
  const { slug } = await opened(page, site, await aRegular())
  await page.getByLabel('Your comment').fill('Half a thought')
  await page.reload()
  await expect(page.getByLabel('Your comment')).toHaveValue('Half a thought')
  await page.getByRole('button', { name: 'Post comment' }).click()
  await expect(own(page)).toContainText('Half a thought')
  await page.goto(`/articles/${slug}/comments`)
  await expect(page.getByLabel('Your comment')).toHaveValue('')
})

test('a half-written reply is open again after a reload', async ({ page, site }) => {
  const [article, jun] = [await anArticle(), await aPerson({ name: 'Jun Watanabe' })]
  await aComment({ author: jun, article, body: 'The lamps are too bright.' })
  await site.be(await aRegular())
  await page.goto(`/articles/${article.slug}/comments`)
  await page.getByRole('button', { name: 'Reply to Jun Watanabe' }).click()
  await page.getByLabel('Your comment').fill('They dim')
  await page.reload()
  const box = page.getByRole('article', { name: 'Comment by Jun Watanabe' }).getByLabel('Your comment')
  await expect(box).toHaveValue('They dim')
  await page.getByRole('link', { name: 'Cancel' }).click()
  await expect(page.getByRole('article').getByLabel('Your comment')).toHaveCount(0)
  await expect(page.getByLabel('Your comment')).toHaveCount(1)
})

test('changes that were not saved are open again after a reload, and gone once saved or cancelled', {
  tag: '@phone',
}, async ({ page, site }) => {
  const maria = await aRegular()
  const article = await anArticle()
  await aComment({ author: maria, article, body: 'The railings are lovley.' })
  await site.be(maria)
  await page.goto(`/articles/${article.slug}/comments`)
  const box = own(page).getByLabel('Your comment')
  await menu(page)
  await page.getByRole('button', { name: 'Edit' }).click()
  await box.fill('The railings are lovely, all')
  await page.reload()
  await expect(box).toHaveValue('The railings are lovely, all')
  await own(page).getByRole('link', { name: 'Cancel' }).click()
  await expect(own(page)).toContainText('lovley')
  await page.reload()
  await expect(own(page)).toContainText('lovley')
  await expect(box).toHaveCount(0)
})

test('changes made without a connection are saved as soon as it is back, once, also when the answer got lost', async ({
  page,
  site,
  context,
}) => {
  const maria = await aRegular()
  const article = await anArticle()
  const { id } = await aComment({ author: maria, article, body: 'The railings are lovley.' })
  await site.be(maria)
  await page.goto(`/articles/${article.slug}/comments`)
  await menu(page)
  await page.getByRole('button', { name: 'Edit' }).click()
  await own(page).getByLabel('Your comment').fill('The railings are lovely.')
  let lost = 0
  await page.route(`**/comments/${id}/edit`, async (route) => {
    if (lost++ > 0) return route.fallback()
    await route.fetch({ maxRedirects: 0 })
    await route.abort('internetdisconnected')
  })
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(page.getByRole('status')).toContainText('There is no connection. Your words are kept here')
  await context.setOffline(false)
  await expect(page.getByRole('status')).toHaveText('Your changes are published.')
  await expect(own(page)).toContainText('The railings are lovely.')
  const comment = await (await site.call('GET', `/comments/${id}`)).json()
  expect(comment.revision).toBe(2)
  await page.reload()
  await expect(own(page).getByLabel('Your comment')).toHaveCount(0)
})

test('whoever comes back is told how much is new, and led to the first of it', { tag: '@phone' }, async ({
  page,
  site,
}) => {
  const [maria, article] = [await aRegular(), await anArticle()]
  const jun = await aPerson({ name: 'Jun Watanabe' })
  const long = new Date(Date.now() - 2 * 3_600_000)
  await aComment({ author: jun, article, body: 'The lamps are too bright.', now: long })
  await visitedAnHourAgo(maria, article)
  const first = await aComment({ author: jun, article, body: 'They dim at eleven.' })
  await aComment({ author: jun, article, body: 'And at dawn.' })
  await site.be(maria)
  await page.goto(`/articles/${article.slug}/comments`)
  await page.getByRole('link', { name: '2 new since your last visit' }).click()
  await expect(page.locator(`#comment-${first.id}`)).toBeFocused()
  await expect(page.getByText('New', { exact: true })).toHaveCount(2)
})

test('pressing twice posts once', async ({ page, site }) => {
  const { slug } = await opened(page, site, await aRegular())
  await page.getByLabel('Your comment').fill('Twice is nice.')
  await page.getByRole('button', { name: 'Post comment' }).dblclick()
  await expect(own(page)).toHaveCount(1)
  const read = await site.call('GET', `/articles/${slug}/comments`)
  expect((await read.json()).total).toBe(1)
})

test('without a connection the words stay, and go as soon as it is back, once', async ({ page, site, context }) => {
  const { slug } = await opened(page, site, await aRegular())
  await page.getByLabel('Your comment').fill('From a tunnel.')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Post comment' }).click()
  await expect(page.getByRole('status')).toContainText('There is no connection. Your words are kept here')
  await expect(page.getByLabel('Your comment')).toHaveValue('From a tunnel.')
  await context.setOffline(false)
  await expect(own(page)).toContainText('From a tunnel.')
  const read = await site.call('GET', `/articles/${slug}/comments`)
  expect((await read.json()).total).toBe(1)
})

test('an answer that got lost on the way back is not posted twice', async ({ page, site }) => {
  const { slug } = await opened(page, site, await aRegular())
  await page.getByLabel('Your comment').fill('Lost and found.')
  let lost = 0
  await page.route(`**/articles/${slug}/comments`, async (route) => {
    if (route.request().method() !== 'POST' || lost++ > 0) return route.fallback()
    await route.fetch({ maxRedirects: 0 })
    await route.abort('internetdisconnected')
  })
  await page.getByRole('button', { name: 'Post comment' }).click()
  await expect(own(page)).toContainText('Lost and found.')
  const read = await site.call('GET', `/articles/${slug}/comments`)
  expect((await read.json()).total).toBe(1)
})

test('new comments are offered and move nothing until they are asked for', { tag: '@phone' }, async ({
  page,
  site,
}) => {
  const { article, slug } = await opened(page, site, await aRegular())
  await aComment({ author: await aPerson({ name: 'Ruth Abernathy' }), article, body: 'Already here.' })
  await page.goto(`/articles/${slug}/comments`)
  await expect(page.getByText('Already here.')).toBeVisible()
  const jun = await site.another(await aRegular('Jun Watanabe'))
  await site.call('POST', `/articles/${slug}/comments`, { by: jun, data: { body: 'Fresh off the bridge.' } })
  const offer = page.getByRole('button', { name: '1 new comment' })
  await expect(offer).toBeVisible()
  await expect(page.getByText('Fresh off the bridge.')).toHaveCount(0)
  await offer.click()
  await expect(page.getByText('Fresh off the bridge.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Comments 2' })).toBeVisible()
})

test('a comment that is removed folds where it is being read', async ({ page, site }) => {
  const article = await anArticle()
  const { id } = await aComment({
    author: await aPerson({ name: 'Jun Watanabe' }),
    article,
    body: 'The mayor is a thief.',
  })
  await page.goto(`/articles/${article.slug}/comments`)
  await expect(page.getByText('The mayor is a thief.')).toBeVisible()
  await site.decide({ commentId: id, action: 'remove', guideline: 1 })
  await expect(page.getByText('The mayor is a thief.')).toHaveCount(0)
})

test('a report takes two presses, reaches the desk, and can be made once', both, async ({ page, site }) => {
  const [article, jun] = [await anArticle(), await aPerson({ name: 'Jun Watanabe' })]
  const { id } = await aComment({ author: jun, article, body: 'Call me at 030 1234567.' })
  await site.be(await aRegular())
  await page.goto(`/articles/${article.slug}/comments`)
  await page.getByText('···').click()
  await page.getByRole('button', { name: 'Report' }).click()
  await page.getByRole('radio', { name: /No personal details/ }).check()
  await page.getByRole('button', { name: 'Send report' }).click()
  await expect(page.getByText('Thank you. A moderator looks at this comment.')).toBeVisible()
  const mina = await site.another(await aPerson({ role: 'moderator', name: 'Mina Sorensen' }))
  const claimed = await site.call('POST', '/desk/claims', { by: mina, data: { commentId: id } })
  expect((await claimed.json()).case.queue).toBe('reported')
  expect((await site.call('POST', `/comments/${id}/reports`, { data: { guideline: 6 } })).status()).toBe(409)
})

const own = (page: Page) => page.getByRole('article', { name: 'Comment by Maria Schäfer' })

const menu = (page: Page) => own(page).getByText('···').click()

/** Somebody at the conversation of a new article. */
async function opened(page: Page, site: Site, person: Person) {
  const article = await anArticle()
  await site.be(person)
  await page.goto(`/articles/${article.slug}/comments`)
  return { article, slug: article.slug }
}

async function post(page: Page, body: string) {
  await page.getByLabel('Your comment').fill(body)
  await page.getByRole('button', { name: 'Post comment' }).click()
}
