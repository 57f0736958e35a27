import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright/test'
import { aComment, anArticle, aPerson, aPublishedArticle, expect, type Person, test } from './support/site.ts'

const everywhere = { tag: ['@phone', '@nojs'] }
const LAST = 'The last of them crossed at dusk.'

test('an article says what it is, who wrote it, and all it has to say', everywhere, async ({ page }) => {
  const article = await aLongRead()
  await page.goto(`/articles/${article.slug}`)
  await expect(page).toHaveTitle('Old bridge reopens to walkers | City')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Old bridge reopens to walkers')
  await expect(page.getByRole('link', { name: 'City' })).toHaveAttribute('href', '/sections/city')
  await expect(page.getByRole('link', { name: 'Ines Marten' })).toHaveAttribute('href', '/authors/ines-marten')
  await expect(page.locator('time').first()).toHaveAttribute('datetime', '2026-01-31T08:30:00Z')
  await expect(page.getByText('31 January 2026 at 08:30 UTC')).toBeVisible()
  await expect(page.getByText(LAST)).toHaveCount(1)
  await expect(page.getByRole('link', { name: /^Click to comment, no comments yet/ })).toBeVisible()
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`/articles/${article.slug}$`))
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!)
  expect(data).toMatchObject({ '@type': 'NewsArticle', headline: 'Old bridge reopens to walkers' })
})

test('the front page, a section and an author lead to the article', everywhere, async ({ page }) => {
  const section = `Quarter ${Date.now().toString(36)}`
  const headline = `The lamps of ${section}`
  const article = await aPublishedArticle({ section, headline })
  await page.goto('/')
  await page.getByRole('link', { name: headline, exact: true }).click()
  await expect(page).toHaveURL(`/articles/${article.slug}`)
  await page.getByRole('link', { name: section }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(section)
  await page.getByRole('link', { name: headline, exact: true }).click()
  await page.getByRole('link', { name: 'Ines Marten' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ines Marten')
  await expect(page.getByRole('link', { name: headline, exact: true })).toBeVisible()
})

test('the publisher’s own links are a press away', { tag: '@phone' }, async ({ page, isMobile }) => {
  await page.goto('/')
  const links = page.getByRole('navigation', { name: 'Connect with us' })
  if (isMobile) await links.getByRole('button', { name: 'Connect with us' }).click()
  await expect(links.getByRole('link', { name: 'Feed' })).toHaveAttribute('href', '/feeds/articles.atom')
})

test('a long article stops after a screen and goes on in place', { tag: '@phone' }, async ({ page }) => {
  const { slug } = await aLongRead()
  await page.goto(`/articles/${slug}`)
  await expect(page.getByText(LAST)).toBeHidden()
  const more = page.getByRole('button', { name: 'Continue reading' })
  await more.click()
  await expect(more).toBeHidden()
  await expect(page.getByText(LAST)).toBeVisible()
  expect(await focused(page)).toContain('Paragraph')
})

test('without a script a long article is whole', { tag: '@nojs-only' }, async ({ page }) => {
  const { slug } = await aLongRead()
  await page.goto(`/articles/${slug}`)
  await expect(page.getByText(LAST)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Continue reading' })).toHaveCount(0)
})

test('before the door is pressed a page carries no comment, and of scripts only a small door', async ({ request }) => {
  const article = await anArticle()
  await aComment({ author: await aPerson({ name: 'Jun Watanabe' }), article, body: 'The railings are lovely.' })
  const source = await (await request.get(`/articles/${article.slug}`)).text()
  expect(source).toContain(', 1 comment')
  expect(source).not.toContain('railings')
  expect(source).not.toContain('Jun Watanabe')
  const scripts = [...source.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
  expect(scripts.filter((it) => !it.includes('application/ld+json'))).toEqual([
    '<script src="/door.js" type="module" blocking="render">',
  ])
  const door = await (await request.get('/door.js')).body()
  expect(gzipSync(door, { level: 9 }).length).toBeLessThanOrEqual(2_048)
})

test('the door opens the conversation in place and takes the reader to it', { tag: '@phone' }, async ({ page }) => {
  const { article } = await aConversation(['The railings are lovely.', 'And the ducks are back.'])
  await page.goto(`/articles/${article.slug}`)
  await page.getByRole('link', { name: 'Click to comment, 2 comments' }).click()
  const heading = page.getByRole('heading', { name: 'Comments 2' })
  await expect(heading).toBeFocused()
  await expect(heading).toBeInViewport()
  await expect(page.getByRole('region', { name: 'Comments 2' })).toContainText('The railings are lovely.')
  await expect(page.getByRole('link', { name: /^Click to comment/ })).toHaveCount(0)
  await expect(page).toHaveURL(`/articles/${article.slug}#comments`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.headline)
})

test('without a script the door leads to the same conversation as a page', { tag: '@nojs-only' }, async ({ page }) => {
  const { article } = await aConversation(['The railings are lovely.'])
  await page.goto(`/articles/${article.slug}`)
  await page.getByRole('link', { name: /^Click to comment/ }).click()
  await expect(page).toHaveURL(`/articles/${article.slug}/comments`)
  await expect(page.getByRole('region', { name: 'Comments 1' })).toContainText('The railings are lovely.')
  await page.getByRole('link', { name: article.headline }).click()
  await expect(page).toHaveURL(`/articles/${article.slug}`)
})

test('an address with #comments opens the door by itself', { tag: '@phone' }, async ({ page }) => {
  const { article } = await aConversation(['The railings are lovely.'])
  await page.goto(`/articles/${article.slug}#comments`)
  await expect(page.getByRole('heading', { name: 'Comments 1' })).toBeFocused()
  await expect(page.getByRole('heading', { name: 'Comments 1' })).toBeInViewport()
})

test('an address with #comment-ID opens the door at that comment', { tag: '@phone' }, async ({ page }) => {
  const { article, ids } = await aConversation(manyBodies(40))
  await page.goto(`/articles/${article.slug}#comment-${ids[3]}`)
  const sought = page.getByRole('article', { name: 'Comment by' }).filter({ hasText: 'Thought number 4.' })
  await expect(sought).toBeInViewport()
  await expect(page.locator('article:target')).toContainText('Thought number 4.')
})

test('order, threads and page size are in the address, and are remembered', everywhere, async ({ page }) => {
  const { article } = await aConversation(manyBodies(30))
  await page.goto(`/articles/${article.slug}/comments`)
  await expect(page.getByRole('article').first()).toContainText('Thought number 30.')
  await page.getByRole('group', { name: 'Order' }).getByRole('link', { name: 'Oldest' }).click()
  await expect(page).toHaveURL(/order=oldest/)
  await expect(page.getByRole('article').first()).toContainText('Thought number 1.')
  await page.getByRole('group', { name: 'Page size' }).getByRole('link', { name: '50' }).click()
  await expect(page).toHaveURL(/size=50/)
  await expect(page.getByRole('article')).toHaveCount(30)
  await page.getByRole('group', { name: 'Threads' }).getByRole('link', { name: 'Flat' }).click()
  await expect(page).toHaveURL(/threads=flat/)
  const other = await aConversation(manyBodies(30))
  await page.goto(`/articles/${other.article.slug}/comments`)
  await expect(page.getByRole('article')).toHaveCount(30)
  await expect(page.getByRole('article').first()).toContainText('Thought number 1.')
  for (const [group, chosen] of [
    ['Order', 'Oldest'],
    ['Page size', '50'],
    ['Threads', 'Flat'],
  ] as const)
    await expect(page.getByRole('group', { name: group }).locator('[aria-current]')).toHaveText(chosen)
})

test('a choice made in the article stays in the article', { tag: '@phone' }, async ({ page }) => {
  const { article } = await aConversation(manyBodies(3))
  const listening = page.waitForResponse(/\/api\/v1\/stream/)
  await page.goto(`/articles/${article.slug}#comments`)
  await listening
  await page.getByRole('group', { name: 'Order' }).getByRole('link', { name: 'Oldest' }).click()
  await expect(page.getByRole('region', { name: 'Comments 3' }).getByRole('article').first()).toContainText(
    'Thought number 1.',
  )
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.headline)
  await expect(page.getByRole('heading', { name: 'Comments 3' })).toBeFocused()
})

test('pages lead to older comments and back to newer ones', everywhere, async ({ page }) => {
  const { article } = await aConversation(manyBodies(60))
  await page.goto(`/articles/${article.slug}/comments`)
  await expect(page.getByRole('link', { name: 'Newer comments' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Older comments' }).click()
  await expect(page.getByRole('article').first()).toContainText('Thought number 35.')
  await page.getByRole('link', { name: 'Older comments' }).click()
  await expect(page.getByRole('article').last()).toContainText('Thought number 1.')
  await expect(page.getByRole('link', { name: 'Older comments' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Newer comments' }).click()
  await page.getByRole('link', { name: 'Newer comments' }).click()
  await expect(page.getByRole('article').first()).toContainText('Thought number 60.')
})

test('a collapsed thread shows three replies and the way to the others', everywhere, async ({ page }) => {
  const { article, ids, author } = await aConversation(['The railings are lovely.'])
  for (const n of [1, 2, 3, 4, 5, 6, 7])
    await aComment({ author, article, parent: { id: ids[0]! }, body: `Answer number ${n}.` })
  await page.goto(`/articles/${article.slug}/comments`)
  await expect(page.getByText('Answer number 3.')).toBeVisible()
  await expect(page.getByText('Answer number 4.')).toHaveCount(0)
  await page.getByRole('button', { name: 'Show 4 more replies' }).click()
  await expect(page.getByText('Answer number 4.')).toBeVisible()
  await expect(page.getByText('Answer number 7.')).toBeVisible()
})

test('a link to a comment opens its page, scrolls to it and marks it', everywhere, async ({ page }) => {
  const { article, ids } = await aConversation(manyBodies(60))
  await page.goto(`/comments/${ids[4]}`)
  await expect(page).toHaveURL(new RegExp(`/articles/${article.slug}/comments\\?at=${ids[4]}#comment-${ids[4]}$`))
  const sought = page.locator('article:target')
  await expect(sought).toContainText('Thought number 5.')
  await expect(sought).toBeInViewport()
  await expect(page.getByText('Thought number 60.')).toHaveCount(0)
})

test('a link to a hidden reply opens its thread', everywhere, async ({ page }) => {
  const { article, ids, author } = await aConversation(['The railings are lovely.'])
  const replies = []
  for (const n of [1, 2, 3, 4, 5, 6])
    replies.push(await aComment({ author, article, parent: { id: ids[0]! }, body: `Answer number ${n}.` }))
  await page.goto(`/comments/${replies[5]!.id}`)
  await expect(page.locator('article:target')).toContainText('Answer number 6.')
  await expect(page.locator('article:target')).toBeInViewport()
})

test(
  'where a comment was removed and others had answered, a line says so and names nobody',
  everywhere,
  async ({ page, site }) => {
    const { article, ids } = await aConversation(['The mayor is a thief.'])
    const parent = { id: ids[0]! }
    await aComment({ author: await aPerson({ name: 'Ruth Abernathy' }), article, parent, body: 'Please be fair.' })
    await site.decide({ commentId: ids[0]!, action: 'remove', guideline: 1 })
    await page.goto(`/articles/${article.slug}/comments`)
    await expect(page.getByText('A moderator removed this comment. Guideline 1: Be civil.')).toBeVisible()
    await expect(page.getByText('Please be fair.')).toBeVisible()
    await expect(page.getByText('Jun Watanabe')).toHaveCount(0)
    await expect(page.getByRole('heading', { name: 'Comments 1' })).toBeVisible()
  },
)

test('deep answers say whom they answer instead of moving further in', everywhere, async ({ page }) => {
  const { article, ids, author } = await aConversation(['Level one.'])
  let parent = { id: ids[0]! }
  for (const n of ['two', 'three', 'four', 'five', 'six', 'seven'])
    parent = await aComment({ author, article, parent, body: `Level ${n}.` })
  await page.goto(`/articles/${article.slug}/comments?threads=expanded`)
  const deepest = page.getByRole('article', { name: 'level 7' })
  await expect(deepest).toContainText('in reply to Jun Watanabe')
  await expect(deepest).toContainText('Level seven.')
})

test('an address with nothing behind it says so and leads on', everywhere, async ({ page }) => {
  for (const path of [
    '/articles/no-such-bridge',
    '/articles/no-such-bridge/comments',
    '/comments/0199fe05-1316-7037-b83e-941d9e6c1f0c',
    '/comments/x',
    '/sections/nowhere',
    '/authors/nobody-here',
    '/nothing/here',
  ]) {
    const answer = await page.goto(path)
    expect([path, answer?.status()]).toEqual([path, 404])
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing here')
    await expect(page.getByRole('main').getByRole('link', { name: 'Front page' })).toBeVisible()
  }
})

test('a conversation nobody has begun invites the first comment', everywhere, async ({ page }) => {
  const { slug } = await anArticle()
  await page.goto(`/articles/${slug}/comments`)
  await expect(page.getByText('No one has commented yet. Be the first.')).toBeVisible()
  await expect(page.getByLabel('Your comment')).toBeVisible()
})

test('an article that is closed for comments says so and is still read', everywhere, async ({ page }) => {
  const closed = await aConversation(['The railings are lovely.'], { commenting: 'closed' })
  const aged = await aConversation(['The railings are lovely.'], { closesAt: new Date('2026-02-14T12:00:00Z') })
  for (const [{ article }, sentence] of [
    [closed, 'Comments on this article are closed.'],
    [aged, 'This article is no longer new'],
  ] as const) {
    await page.goto(`/articles/${article.slug}/comments`)
    await expect(page.getByText(sentence)).toBeVisible()
    await expect(page.getByText('The railings are lovely.')).toBeVisible()
    await expect(page.getByLabel('Your comment')).toHaveCount(0)
    await expect(page.getByRole('button', { name: /^Reply/ })).toHaveCount(0)
  }
})

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')

/** Forty paragraphs, published on the last day of January. */
function aLongRead() {
  const paragraphs = Array.from(
    { length: 40 },
    (_, at) =>
      `<p>Paragraph ${at + 1}. The river was high and the walkers came all the same, in boots and in good shoes.</p>`,
  )
  return anArticle({
    html: [...paragraphs, `<p>${LAST}</p>`].join('\n'),
    publishedAt: new Date('2026-01-31T08:30:00Z'),
  })
}

const manyBodies = (count: number) => Array.from({ length: count }, (_, at) => `Thought number ${at + 1}.`)

/** An article with these top-level comments by one reader, the oldest first, a minute apart. */
async function aConversation(bodies: string[], over: Parameters<typeof anArticle>[0] = {}) {
  const [article, author]: [Awaited<ReturnType<typeof anArticle>>, Person] = [
    await anArticle(over),
    await aPerson({ name: 'Jun Watanabe' }),
  ]
  const begun = Date.now() - bodies.length * 60_000
  const ids: string[] = []
  for (const [at, body] of bodies.entries()) {
    const { id } = await aComment({ author, article, body, now: new Date(begun + at * 60_000) })
    ids.push(id)
  }
  return { article, author, ids }
}
