import type { Page } from 'playwright/test'
import { openLine } from './support/line.ts'
import { aComment, anArticle, aPerson, aRegular, expect, type Person, test } from './support/site.ts'

test('whoever reads is told that there is more, nothing moves, and a press takes them there', {
  tag: '@phone',
}, async ({ page, site }) => {
  const { article } = await aConversation(['The railings are lovely.', 'And the ducks are back.'])
  await page.goto(`/articles/${article.slug}/comments`)
  const still = await standStill(page)
  const writer = await site.another(await aRegular('Ruth Abernathy'))
  await writer.goto(`/articles/${article.slug}/comments`)
  await writer.getByLabel('Your comment').fill('I crossed it twice today.')
  await writer.getByRole('button', { name: 'Post comment' }).click()
  await expect(writer.getByRole('status')).toHaveText('Your comment is published.')
  const more = page.getByRole('button', { name: '1 new comment', exact: true })
  await expect(more).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Comments 3' })).toBeVisible()
  await expect(page.getByText('I crossed it twice today.')).toHaveCount(0)
  await expect(page.getByRole('status')).toHaveText('1 new comment')
  await still()
  await site.expectAccessible(page)
  await more.click()
  const fresh = page.getByRole('article', { name: 'Comment by Ruth Abernathy' })
  await expect(fresh).toBeFocused()
  await expect(fresh).toBeInViewport()
  await expect(page.getByRole('article').first()).toContainText('I crossed it twice today.')
  await expect(page.getByRole('status')).toHaveText('1 new comment shown')
  await expect(more).toHaveCount(0)
})

test('one’s own comment is no news, the next one is', async ({ page, site }) => {
  const { article, author } = await aConversation(['The railings are lovely.'])
  await site.be(await aRegular('Ruth Abernathy'))
  await page.goto(`/articles/${article.slug}/comments`)
  await page.getByLabel('Your comment').fill('I crossed it twice today.')
  await page.getByRole('button', { name: 'Post comment' }).click()
  await expect(page.getByRole('article', { name: 'Comment by Ruth Abernathy' })).toBeVisible()
  const { id } = await aComment({ author, article, body: 'So did I.' })
  await page.getByRole('button', { name: '1 new comment', exact: true }).click()
  await expect(page.locator(`#comment-${id}`)).toBeFocused()
  await expect(page.getByRole('article')).toHaveCount(3)
})

test('oldest first, what is new is offered below the last one', async ({ page }) => {
  const { article, author } = await aConversation(['The railings are lovely.', 'And the ducks are back.'])
  await page.goto(`/articles/${article.slug}/comments?order=oldest`)
  const still = await standStill(page)
  await aComment({ author, article, body: 'So are the herons.' })
  await aComment({ author, article, body: 'And the boats.' })
  const more = page.getByRole('button', { name: '2 new comments' })
  await expect(more).toBeVisible()
  await still()
  await more.click()
  await expect(page.getByRole('article').nth(2)).toBeFocused()
  await expect(page.getByRole('article').nth(2)).toContainText('So are the herons.')
  await expect(page.getByRole('article').last()).toContainText('And the boats.')
})

test('answers are offered in their own thread', { tag: '@phone' }, async ({ page, site }) => {
  const { article, author, ids } = await aConversation(['The railings are lovely.', 'And the ducks are back.'])
  const parent = { id: ids[0]! }
  for (const body of ['One.', 'Two.', 'Three.', 'Four.']) await aComment({ author, article, parent, body })
  await page.goto(`/articles/${article.slug}/comments`)
  await expect(page.getByRole('button', { name: 'Show 1 more reply' })).toBeVisible()
  const still = await standStill(page)
  const { id } = await aComment({ author, article, parent, body: 'And freshly painted.' })
  const thread = page.locator('.thread-list > li').filter({ has: page.locator(`#comment-${parent.id}`) })
  const more = thread.getByRole('button', { name: '1 new comment', exact: true })
  await expect(more).toBeVisible()
  await still()
  await site.expectAccessible(page)
  await more.click()
  await expect(page.locator(`#comment-${id}`)).toBeFocused()
  await expect(thread.getByRole('article').last()).toContainText('And freshly painted.')
  await expect(thread.getByRole('button', { name: 'Show 1 more reply' })).toBeVisible()
})

test('when more is new than a page holds, a press brings the newest page', async ({ page }) => {
  const { article, author } = await aConversation(['The railings are lovely.'])
  await page.goto(`/articles/${article.slug}/comments`)
  for (let n = 1; n <= 30; n++) await aComment({ author, article, body: `Thought number ${n}.` })
  await page.getByRole('button', { name: '30 new comments' }).click()
  await expect(page.getByRole('article').first()).toBeFocused()
  await expect(page.getByRole('article').first()).toContainText('Thought number 30.')
  await expect(page.getByRole('article')).toHaveCount(25)
  await expect(page.getByRole('link', { name: 'Older comments' })).toBeVisible()
  const { id } = await aComment({ author, article, body: 'And one more.' })
  await page.getByRole('button', { name: '1 new comment', exact: true }).click()
  await expect(page.locator(`#comment-${id}`)).toBeFocused()
})

test('what is removed before anybody asked for it is offered no more', async ({ page, site }) => {
  const { article, author } = await aConversation(['The railings are lovely.'])
  await page.goto(`/articles/${article.slug}/comments`)
  const { id } = await aComment({ author, article, body: 'Only a fool would walk there.' })
  await expect(page.getByRole('button', { name: '1 new comment', exact: true })).toBeVisible()
  await site.decide({ commentId: id, action: 'remove', guideline: 1 })
  await expect(page.getByRole('button', { name: /new comment/ })).toHaveCount(0)
})

test('a conversation opened under its article is live as well', async ({ page }) => {
  const { article, author } = await aConversation(['The railings are lovely.'])
  await page.goto(`/articles/${article.slug}`)
  await page.getByRole('link', { name: /^Click to comment/ }).click()
  await expect(page.getByRole('heading', { name: 'Comments 1' })).toBeFocused()
  const { id } = await aComment({ author, article, body: 'So are the herons.' })
  await page.getByRole('button', { name: '1 new comment', exact: true }).click()
  await expect(page.locator(`#comment-${id}`)).toBeFocused()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.headline)
})

test('recommendations and changed words show on open pages', async ({ page, site }) => {
  const { article, author, ids } = await aConversation(['The railings are lovely.'])
  const path = `/comments/${ids[0]}`
  await page.goto(`/articles/${article.slug}/comments`)
  const comment = page.locator(`#comment-${ids[0]}`)
  const [fan, writer] = [await site.another(await aPerson()), await site.another(author)]
  await writer.goto(`/articles/${article.slug}/comments`)
  expect((await site.call('PUT', `${path}/recommendation`, { by: fan })).status()).toBe(200)
  await expect(comment.locator('.recommends')).toHaveText('1')
  await expect(writer.locator('.recommends')).toHaveText('1 recommendation')
  const data = { body: 'The new railings are lovely.', revision: 1 }
  expect((await site.call('PATCH', path, { by: writer, data })).status()).toBe(200)
  await expect(comment).toContainText('The new railings are lovely.')
  await expect(comment).toContainText('edited')
  expect((await site.call('DELETE', `${path}/recommendation`, { by: fan })).status()).toBe(200)
  await expect(comment.locator('.recommends')).toBeEmpty()
})

test('a removed comment folds away, and whoever stood in it goes on at the next', async ({ page, site }) => {
  const { article, ids } = await aConversation([
    'The railings are lovely.',
    'Only a fool would walk there.',
    'Oh well.',
  ])
  await page.goto(`/articles/${article.slug}/comments`)
  const removed = page.locator(`#comment-${ids[1]}`)
  await removed.getByRole('button', { name: /^Reply/ }).focus()
  await site.decide({ commentId: ids[1]!, action: 'remove', guideline: 1 })
  await expect(removed).toHaveCount(0)
  await expect(page.locator(`#comment-${ids[0]}`)).toBeFocused()
  await expect(page.getByRole('status')).toHaveText('A comment was removed.')
  await expect(page.getByRole('heading', { name: 'Comments 2' })).toBeVisible()
})

test('words written in answer to a comment outlive it', async ({ page, site }) => {
  const { article, ids } = await aConversation(['The railings are lovely.', 'Only a fool would walk there.'])
  await site.be(await aRegular('Ruth Abernathy'))
  await page.goto(`/articles/${article.slug}/comments`)
  await page
    .locator(`#comment-${ids[1]}`)
    .getByRole('button', { name: /^Reply/ })
    .click()
  await page.getByLabel('Your comment').fill('Then we are all fools.')
  await site.decide({ commentId: ids[1]!, action: 'remove', guideline: 1 })
  await expect(page.locator(`#comment-${ids[1]}`)).toHaveCount(0)
  await expect(page.getByLabel('Your comment')).toHaveValue('Then we are all fools.')
})

test('a removed comment that others answered becomes a line, which goes with the last answer', async ({
  page,
  site,
}) => {
  const { article, author, ids } = await aConversation(['The mayor is a thief.', 'The railings are lovely.'])
  const answer = await aComment({ author, article, parent: { id: ids[0]! }, body: 'You are one yourself.' })
  await page.goto(`/articles/${article.slug}/comments`)
  await site.decide({ commentId: ids[0]!, action: 'remove', guideline: 1 })
  await expect(page.getByText('A moderator removed this comment. Guideline 1: Be civil.')).toBeVisible()
  await expect(page.getByText('The mayor is a thief.')).toHaveCount(0)
  await expect(page.getByText('You are one yourself.')).toBeVisible()
  await site.decide({ commentId: answer.id, action: 'remove', guideline: 1 })
  await expect(page.getByRole('article')).toHaveCount(1)
})

test('what is removed folds at once for whoever wants no motion', async ({ page, site }) => {
  const { article, ids } = await aConversation(['The railings are lovely.', 'Only a fool would walk there.'])
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(`/articles/${article.slug}/comments`)
  await page.evaluate(() => {
    const animate = Element.prototype.animate
    Element.prototype.animate = function (...how) {
      document.body.dataset.moved = 'yes'
      return animate.apply(this, how)
    }
  })
  await site.decide({ commentId: ids[1]!, action: 'remove', guideline: 1 })
  await expect(page.getByRole('article')).toHaveCount(1)
  await expect(page.locator('body')).not.toHaveAttribute('data-moved')
})

test('its author sees at once that a comment was published, and once it cannot be undone that it was removed and why', async ({
  page,
  site,
}) => {
  const article = await anArticle()
  const author = await aPerson({ name: 'Jun Watanabe' })
  const { id } = await aComment({ author, article, body: 'I am new here.', status: 'held' })
  await site.be(author)
  await page.goto(`/articles/${article.slug}/comments`)
  const own = page.locator(`#comment-${id}`)
  await expect(own).toContainText('Waiting for a moderator')
  await site.decide({ commentId: id, action: 'approve' })
  await expect(own).not.toContainText('Waiting for a moderator')
  await expect(own).toContainText('I am new here.')
  await site.decide({ commentId: id, action: 'remove', guideline: 1, told: true })
  await page.reload()
  await expect(own).toContainText('Removed by a moderator')
  await expect(own).toContainText('Guideline 1: Be civil.')
})

test('what happened while there was no connection is not lost, and nothing is told twice', async ({
  browser,
  baseURL,
}) => {
  const { article, author, ids } = await aConversation(['The railings are lovely.'])
  const line = await openLine(baseURL!)
  const page = await browser.newPage()
  const answered: number[] = []
  page.on('response', (response) => answered.push(...(response.url().includes('/stream') ? [response.status()] : [])))
  await page.goto(`${line.address}/articles/${article.slug}/comments`)
  const more = (count: string) => page.getByRole('button', { name: count, exact: true })
  await aComment({ author, article, body: 'And the ducks are back.' })
  await expect(more('1 new comment')).toBeVisible()
  line.cut()
  for (const body of ['So are the herons.', 'And the boats.']) await aComment({ author, article, body })
  await aComment({ author, article, parent: { id: ids[0]! }, body: 'They are.' })
  line.mend()
  await expect(more('3 new comments')).toBeVisible()
  await expect(page.locator('.thread-list > li').first().getByRole('button', { name: '1 new comment' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Comments 5' })).toBeVisible()
  expect(answered).toEqual([200, 200])
  await page.close()
  line.close()
})

test('a page nobody looks at listens no more, and then goes on where it was', async ({ page }) => {
  const { article, author } = await aConversation(['The railings are lovely.'])
  await page.clock.install()
  const asked: string[] = []
  page.on('request', (request) => asked.push(...(request.url().match(/\/stream.*/) ?? [])))
  const listening = page.waitForResponse(/\/api\/v1\/stream/)
  await page.goto(`/articles/${article.slug}/comments`)
  const stream = (await listening).request()
  const ended = page.waitForEvent('requestfailed', (it) => it === stream)
  await lookAway(page, true)
  await page.clock.fastForward('00:02')
  await ended
  await aComment({ author, article, body: 'And the ducks are back.' })
  await lookAway(page, false)
  await expect(page.getByRole('button', { name: '1 new comment', exact: true })).toBeVisible()
  expect(asked).toHaveLength(2)
})

test('comments that are closed, and an article that is taken down, are told on open pages', async ({ page, site }) => {
  const { article } = await aConversation(['The railings are lovely.'])
  await page.goto(`/articles/${article.slug}/comments`)
  const still = await standStill(page)
  const staff = await site.another(await aPerson({ role: 'admin', name: 'Mina Sorensen' }))
  await press(staff, `/articles/${article.slug}/commenting`, { commenting: 'closed' })
  await expect(page.locator('.silence')).toContainText('Comments on this article are closed.')
  await expect(page.getByLabel('Your comment')).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Reply/ })).toHaveCount(0)
  await still()
  await press(staff, `/articles/${article.slug}/commenting`, { commenting: 'open' })
  await page.getByRole('button', { name: 'Read the conversation anew' }).click()
  await expect(page.getByLabel('Your comment')).toBeVisible()
  await press(staff, `/articles/${article.slug}/publication`, { published: 'no' })
  await expect(page.getByRole('status')).toHaveText('This article has been taken down, and its comments with it.')
})

test('whoever was signed out elsewhere is told, and keeps their words', async ({ page, site }) => {
  const { article } = await aConversation(['The railings are lovely.'])
  await site.be(await aRegular('Ruth Abernathy'))
  await streamOf(page, 'event: signed-out\ndata: {}\n\n')
  await page.goto(`/articles/${article.slug}/comments`)
  await page.getByLabel('Your comment').fill('I crossed it twice today.')
  await expect(page.getByRole('status')).toContainText('You have been signed out. What you wrote is kept here.')
  await expect(page.getByRole('link', { name: 'Sign in again' })).toHaveAttribute(
    'href',
    /^\/sign-in\?next=%2Farticles/,
  )
  await expect(page.getByLabel('Your comment')).toHaveValue('I crossed it twice today.')
})

test('whoever was away for too long can read anew', async ({ page }) => {
  const { article, author } = await aConversation(['The railings are lovely.'])
  await streamOf(page, 'id: 999999999\nevent: reset\ndata: {}\n\n')
  await page.goto(`/articles/${article.slug}/comments`)
  await expect(page.getByRole('status')).toContainText('Much has happened here while you were away.')
  await aComment({ author, article, body: 'And the ducks are back.' })
  await page.getByRole('button', { name: 'Read the conversation anew' }).click()
  await expect(page.getByText('And the ducks are back.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Comments 2' })).toBeFocused()
})

/** Remembers where every comment stands; the answer expects that nothing on the page has moved since. */
async function standStill(page: Page): Promise<() => Promise<void>> {
  const places = () => page.getByRole('article').evaluateAll((all) => all.map((it) => it.getBoundingClientRect().top))
  await page.evaluate(() => {
    document.body.dataset.shift = '0'
    const add = (entry: PerformanceEntry) => {
      const shift = (entry as PerformanceEntry & { value: number }).value
      document.body.dataset.shift = String(Number(document.body.dataset.shift) + shift)
    }
    new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({ type: 'layout-shift' })
  })
  const before = await places()
  return async () => {
    expect(await places()).toEqual(before)
    expect(await page.locator('body').getAttribute('data-shift')).toBe('0')
  }
}

/** Answers the page's stream with this, once and again. */
const streamOf = (page: Page, body: string) =>
  page.route(/\/api\/v1\/stream/, (route) => route.fulfill({ contentType: 'text/event-stream', body }))

/** Puts the page behind another tab, or brings it back. */
const lookAway = (page: Page, hidden: boolean) =>
  page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { value, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }, hidden)

/** Presses a button of a form. */
async function press(page: Page, path: string, form: Record<string, string>): Promise<void> {
  const { origin } = new URL(process.env.SITE_URL!)
  const answer = await page.request.post(origin + path, { form, headers: { origin }, maxRedirects: 0 })
  expect(answer.status()).toBe(303)
}

/** An article with these top-level comments by one reader, the oldest first, a minute apart. */
async function aConversation(bodies: string[]) {
  const [article, author]: [Awaited<ReturnType<typeof anArticle>>, Person] = [
    await anArticle(),
    await aPerson({ name: 'Jun Watanabe' }),
  ]
  const begun = Date.now() - bodies.length * 60_000
  const ids: string[] = []
  for (const [at, body] of bodies.entries())
    ids.push((await aComment({ author, article, body, now: new Date(begun + at * 60_000) })).id)
  return { article, author, ids }
}
