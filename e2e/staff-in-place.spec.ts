import type { Page } from 'playwright/test'
import { aComment, anArticle, aPerson, aPublishedArticle, expect, type Site, test } from './support/site.ts'

const both = { tag: '@nojs' }

test(
  'staff remove a comment where they read it, citing a guideline, and readers no longer see it',
  both,
  async ({ page, site }) => {
    const { article, ids } = await aConversation()
    await asModerator(page, site, `/articles/${article.slug}/comments`)
    await menuOf(page, ids[0]!)
    await within(page, ids[0]!).getByRole('button', { name: 'Remove' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Remove a comment')
    await expect(page.getByText('Only a fool would walk there.')).toBeVisible()
    await page.getByRole('button', { name: 'Remove comment' }).click()
    await expect(page.getByText('A removal cites a guideline.').first()).toBeVisible()
    await page.getByRole('radio', { name: /^1\. / }).check()
    await page.getByLabel('What should the author know?').fill('There is a kinder way to say this.')
    await page.getByRole('button', { name: 'Remove comment' }).click()
    await expect(page.getByRole('status')).toHaveText('You have removed the comment.')
    await expect(page.getByText('Only a fool would walk there.')).toHaveCount(0)
    await expect(page.getByText('Guideline 1: Be civil.')).toBeVisible()
    const visitor = await site.another()
    await visitor.goto(`/articles/${article.slug}/comments`)
    await expect(visitor.getByRole('heading', { name: 'Comments 1' })).toBeVisible()
    await expect(visitor.getByText('Only a fool would walk there.')).toHaveCount(0)
    const again = await page.goto(`/comments/${ids[0]}/remove`)
    expect(again?.status()).toBe(404)
  },
)

test('the page for removing is nothing to readers, and not for one’s own comment', async ({ page, site }) => {
  const { article, ids } = await aConversation()
  const mina = await asModerator(page, site, `/articles/${article.slug}/comments`)
  const own = await aComment({ author: mina, article, body: 'Our own view.' })
  expect((await page.goto(`/comments/${own.id}/remove`))?.status()).toBe(403)
  await site.be(await aPerson({ name: 'Ruth Abernathy' }))
  expect((await page.goto(`/comments/${ids[0]}/remove`))?.status()).toBe(403)
  await page.goto(`/articles/${article.slug}/comments`)
  await menuOf(page, ids[0]!)
  for (const name of ['Remove', 'Open at the desk', 'Pick'])
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0)
})

test('staff open a comment at the desk, where its case is theirs', async ({ page, site }) => {
  const { article, ids } = await aConversation()
  await asModerator(page, site, `/articles/${article.slug}/comments`)
  await menuOf(page, ids[0]!)
  await within(page, ids[0]!).getByRole('button', { name: 'Open at the desk' }).click()
  await expect(page).toHaveURL(/\/desk\/cases\//)
  await expect(page.getByRole('article', { name: 'Comment by Jun Watanabe' })).toContainText('Only a fool')
  await expect(page.getByRole('button', { name: 'Approve' })).toBeVisible()
})

test('staff put a comment on top and take it back, and it is read in its place', { tag: ['@phone', '@nojs'] }, async ({
  page,
  site,
}) => {
  const { article, ids } = await aConversation()
  await asModerator(page, site, `/articles/${article.slug}/comments`)
  await menuOf(page, ids[1]!)
  await within(page, ids[1]!).getByRole('button', { name: 'Pick', exact: true }).click()
  await expect(page.getByRole('status')).toHaveText('This comment is now an editors’ pick.')
  const visitor = await site.another()
  await visitor.goto(`/articles/${article.slug}/comments`)
  const picks = visitor.getByRole('region', { name: 'Editors’ picks' })
  await expect(picks).toContainText('Please be fair.')
  await picks.getByRole('link', { name: 'Read in place' }).click()
  await expect(within(visitor, ids[1]!)).toBeInViewport()
  await menuOf(page, ids[1]!)
  await page.getByRole('button', { name: 'Take back the pick' }).click()
  await expect(page.getByRole('status')).toHaveText('This comment is no editors’ pick any more.')
  await visitor.goto(`/articles/${article.slug}/comments`)
  await expect(visitor.getByText('Please be fair.')).toBeVisible()
  await expect(picks).toHaveCount(0)
})

test(
  'staff close a conversation and open it again; unpublishing takes it with its feed and counts',
  both,
  async ({ page, site }) => {
    const headline = `The weir goes ${Date.now().toString(36)}${test.info().project.name}`
    const { slug, id } = await aPublishedArticle({ headline, section: 'City' })
    const comment = await aComment({ author: await aPerson({ name: 'Jun Watanabe' }), article: { id } })
    const visitor = await site.another()
    await site.be(await aPerson({ name: 'Ines Marten', role: 'admin' }))
    await page.goto(`/articles/${slug}`)
    await page.getByRole('button', { name: 'Close comments' }).click()
    await visitor.goto(`/articles/${slug}/comments`)
    await expect(visitor.getByText('Comments on this article are closed.')).toBeVisible()
    await page.getByRole('button', { name: 'Open comments' }).click()
    await visitor.reload()
    await expect(visitor.getByLabel('Your comment')).toBeVisible()
    const places = [
      `/articles/${slug}`,
      `/articles/${slug}/comments`,
      `/articles/${slug}/comments.atom`,
      `/comments/${comment.id}`,
    ]
    for (const path of places) expect([path, (await visitor.request.get(path)).status()]).toEqual([path, 200])
    await page.getByRole('button', { name: 'Unpublish' }).click()
    await expect(page.getByText('not published', { exact: false }).first()).toBeVisible()
    for (const path of places) expect([path, (await visitor.request.get(path)).status()]).toEqual([path, 404])
    const counts = await site.call('GET', `/counts?article=${slug}`, { by: visitor })
    expect((await counts.json()).counts).toEqual({})
    for (const path of ['/', '/feeds/articles.atom', '/sitemap.xml'])
      expect(await (await visitor.request.get(path)).text()).not.toContain(slug)
  },
)

const within = (page: Page, id: string) => page.locator(`#comment-${id}`)
const menuOf = (page: Page, id: string) => within(page, id).getByText('···').click()

async function asModerator(page: Page, site: Site, path: string) {
  const mina = await aPerson({ name: 'Mina Sorensen', role: 'moderator' })
  await site.be(mina)
  await page.goto(path)
  return mina
}

/** A comment that breaks a guideline, and an answer to it. */
async function aConversation() {
  const article = await anArticle()
  const jun = await aPerson({ name: 'Jun Watanabe' })
  const first = await aComment({ author: jun, article, body: 'Only a fool would walk there.' })
  const answer = await aComment({
    author: await aPerson({ name: 'Ruth Abernathy' }),
    article,
    parent: first,
    body: 'Please be fair.',
  })
  return { article, ids: [first.id, answer.id] }
}
