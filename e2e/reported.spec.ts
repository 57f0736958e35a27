import type { Page } from 'playwright/test'
import { aComment, anArticle, aPerson, aRegular, expect, test, testAlone } from './support/site.ts'

const both = { tag: '@nojs' }
const place = '/articles/salmon-back-in-the-marle/comments'

testAlone(
  'a comment and a name that readers report come to a queue of their own, and are decided there',
  async ({ page, site }) => {
    const ada = await site.another()
    await site.signIn('admin@example.test', ada)
    await site.call('POST', '/articles/salmon-back-in-the-marle/comments', {
      by: ada,
      data: { body: 'Fools, all of you.' },
    })
    const nell = await site.another()
    await site.signIn('reader@example.test', nell)
    await reportComment(nell, 'There is a kinder way.')
    await nell.getByText('···').click()
    await nell.getByRole('button', { name: 'Report' }).click()
    await nell.getByRole('link', { name: 'Report a name' }).click()
    await expect(nell.getByText('The name “Ada Okafor”')).toBeVisible()
    await nell.getByRole('radio').last().check()
    await nell.getByRole('button', { name: 'Send report' }).click()
    await expect(nell.getByText('Thank you. A moderator looks at this name.')).toBeVisible()

    await site.signIn('moderator@example.test')
    await page.goto('/desk/reported')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reported (2)')
    const cards = {
      comment: page.getByRole('article', { name: 'Comment by Ada Okafor' }),
      name: page.getByRole('article', { name: 'Display name “Ada Okafor”' }),
    }
    await expect(cards.comment.or(cards.name)).toBeVisible()
    for (const left of [1, 0]) {
      const isName = await cards.name.isVisible()
      if (!isName) await expect(cards.comment).toContainText('There is a kinder way.')
      await expect(cards.comment.or(cards.name)).toContainText('Nell Harrow')
      await site.expectAccessible(page)
      if (isName) await page.keyboard.press('a')
      else await remove(page)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Reported (${left})`)
    }
    await nell.goto(place)
    await expect(nell.getByText('Fools, all of you.')).toHaveCount(0)
  },
)

test('what is illegal anybody may tell, and reads on a receipt what becomes of it', both, async ({ page, site }) => {
  const { slug, id } = await aRudeComment()
  await page.goto(`/articles/${slug}/comments`)
  await page.getByRole('contentinfo').getByRole('link', { name: 'Report something illegal' }).click()
  await page.goto(`/report/illegal?comment=${id}`)
  await page.getByLabel('What is illegal about it, and why?').fill('It threatens somebody by name.')
  await page.getByLabel('I believe in good faith').check()
  await page.getByRole('button', { name: 'Send notice' }).click()
  await expect(page).toHaveURL(/\/receipts\//)
  await expect(page.getByText('This page is your receipt.')).toBeVisible()
  await expect(page.getByText('Received. A moderator has not opened it yet.')).toBeVisible()
  await site.decide({ commentId: id, action: 'remove', guideline: 1 })
  await page.reload()
  await expect(page.getByText('The comment was removed. It broke guideline 1: Be civil.')).toBeVisible()
})

test('a standing page says what was decided about its reader, and the conversation says it too', {
  tag: ['@phone', '@nojs'],
}, async ({ page, site }) => {
  const maria = await aRegular()
  const ines = await site.another(await aPerson({ name: 'Ines Marten', role: 'admin' }))
  await site.be(maria)
  await page.goto('/account/standing')
  await expect(page.getByText('You are in good standing.')).toBeVisible()
  const { slug } = await aRudeComment()
  const until = new Date(Date.now() + 3 * 86_400_000).toISOString()
  for (const data of [
    { kind: 'warning', reason: 'Please keep to the topic.' },
    { kind: 'suspension', until, reason: 'Three rude comments in a day.' },
  ])
    expect((await site.call('POST', `/users/${maria.id}/sanctions`, { by: ines, data })).ok()).toBe(true)
  await page.reload()
  await expect(page.getByText('You can read, but not comment, recommend or report until')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'A warning' })).toContainText('Please keep to the topic.')
  await expect(page.getByRole('listitem').filter({ hasText: 'A suspension' })).toContainText('Three rude comments')
  await page.goto(`/articles/${slug}/comments`)
  await expect(page.getByText('You cannot comment until')).toContainText('Three rude comments in a day.')
  await expect(page.getByLabel('Your comment')).toHaveCount(0)
})

async function reportComment(page: Page, text: string) {
  await page.goto(place)
  await page.getByText('···').click()
  await page.getByRole('button', { name: 'Report' }).click()
  await page.getByRole('radio').first().check()
  await page.getByLabel('What should the moderator know?').fill(text)
  await page.getByRole('button', { name: 'Send report' }).click()
  await expect(page.getByRole('status')).toHaveText('Thank you. A moderator looks at this comment.')
}

async function remove(page: Page) {
  await page.keyboard.press('r')
  await expect(page.getByRole('dialog', { name: 'Remove: which guideline?' })).toBeVisible()
  await page.keyboard.press('1')
}

async function aRudeComment() {
  const [article, author] = [await anArticle(), await aPerson({ name: 'Jun Watanabe' })]
  const { id } = await aComment({ author, article, body: 'Only a fool would walk there.' })
  return { slug: article.slug, id }
}
