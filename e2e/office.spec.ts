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
  testAlone,
} from './support/site.ts'

test('the office is nothing to readers and moderators, and asks visitors to sign in', async ({ page, site }) => {
  for (const role of ['reader', 'moderator'] as const) {
    const theirs = await site.another(await aPerson({ role }))
    for (const path of ['/admin', '/admin/users', '/admin/settings'])
      expect([path, (await theirs.goto(path))?.status()]).toEqual([path, 404])
  }
  await page.goto('/admin/settings')
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await expect(page.locator('input[name="next"]').first()).toHaveValue('/admin/settings')
})

test('an admin finds somebody by a part of their name, and bans them, which bites at once and is lifted again', async ({
  page,
  site,
}) => {
  const [article, tom] = [await anArticle(), await aRegular(`Tom Quill ${aWord()}`)]
  const his = await site.another(tom)
  await his.goto(`/articles/${article.slug}/comments`)
  await his.getByLabel('Your comment').fill('Nobody can stop me.')

  await findUser(page, site, tom)
  await page.getByRole('link', { name: 'Ban', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Ban ${tom.name}`)
  await page.getByLabel('Reason').fill('Threats under three articles.')
  await page.getByRole('button', { name: `Ban ${tom.name}` }).click()
  await expect(page.getByRole('status')).toContainText('in force from their next request on')
  await expect(page.getByRole('region', { name: 'Sanctions' })).toContainText('Threats under three articles.')

  await his.getByRole('button', { name: 'Post comment' }).click()
  await expect(his.getByRole('status')).toContainText('not posted')
  await his.reload()
  await expect(his.getByText('Your account can no longer comment.')).toBeVisible()
  await expect(his.getByText('Threats under three articles.')).toBeVisible()
  await expect(his.getByLabel('Your comment')).toHaveCount(0)
  const posted = await site.call('POST', `/articles/${article.slug}/comments`, { by: his, data: { body: 'Or here?' } })
  expect(posted.status()).toBe(403)

  await page.getByRole('button', { name: 'Lift this ban' }).click()
  await expect(page.getByRole('status')).toContainText('Lifted')
  await his.reload()
  await his.getByLabel('Your comment').fill('I shall be civil.')
  await his.getByRole('button', { name: 'Post comment' }).click()
  await expect(his.getByRole('article', { name: `Comment by ${tom.name}` })).toContainText('I shall be civil.')
})

test('a suspension ends by itself and says until when', async ({ page, site }) => {
  const [article, tom] = [await anArticle(), await aRegular(`Tom Quill ${aWord()}`)]
  await findUser(page, site, tom)
  await page.getByRole('link', { name: 'Suspend' }).click()
  await page.getByLabel('For how many days').fill('3')
  await page.getByLabel('Reason').fill('Shouting at newcomers.')
  await page.getByRole('button', { name: `Suspend ${tom.name}` }).click()
  await expect(page.getByRole('region', { name: 'Sanctions' })).toContainText('Suspension until')
  const his = await site.another(tom)
  await his.goto(`/articles/${article.slug}/comments`)
  await expect(his.getByText(/You cannot comment until .+ Shouting at newcomers\./)).toBeVisible()
})

test('an admin gives a role, which opens the desk at the next request', async ({ page, site }) => {
  const mina = await aRegular(`Mina Sorensen ${aWord()}`)
  const hers = await site.another(mina)
  expect((await hers.goto('/desk/waiting'))?.status()).toBe(404)
  await findUser(page, site, mina)
  await page.getByLabel('New role').selectOption('Moderator')
  await page.getByRole('button', { name: 'Change role' }).click()
  await expect(page.getByText('From their next request on they work at the desk')).toBeVisible()
  await page.getByRole('button', { name: `Make ${mina.name} a moderator` }).click()
  await expect(page.getByRole('status')).toContainText('The role is changed')
  expect((await hers.reload())?.status()).toBe(200)
  await expect(hers.getByRole('heading', { level: 1 })).toHaveText(/^Waiting/)
})

test('an admin cannot change or sanction their own account', async ({ page, site }) => {
  const ines = await aPerson({ name: `Ines Marten ${aWord()}`, role: 'admin' })
  await site.be(ines)
  await page.goto(`/admin/users/${ines.id}`)
  await expect(page.getByText('This is you.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Ban', exact: true })).toHaveCount(0)
  const demoted = await site.call('PATCH', `/admin/users/${ines.id}`, { data: { role: 'reader' } })
  expect([403, 409]).toContain(demoted.status())
  const banned = await site.call('POST', `/users/${ines.id}/sanctions`, { data: { kind: 'ban', reason: 'Why not.' } })
  expect(banned.status()).toBe(403)
})

test('a moderator cannot sanction an admin, nor give a role', async ({ site }) => {
  const [mina, ines] = [await aPerson({ role: 'moderator' }), await aPerson({ role: 'admin' })]
  await site.be(mina)
  const ban = { kind: 'ban', reason: 'Because I can.' }
  expect((await site.call('POST', `/users/${ines.id}/sanctions`, { data: ban })).status()).toBe(403)
  expect((await site.call('PATCH', `/admin/users/${mina.id}`, { data: { role: 'admin' } })).status()).toBe(403)
})

test('staff close an article’s comments on the page itself, and open them again', { tag: '@nojs' }, async ({
  page,
  site,
}) => {
  const article = await anArticle()
  await aComment({ author: await aPerson(), article })
  await site.be(await aPerson({ name: 'Mina Sorensen', role: 'moderator' }))
  await page.goto(`/articles/${article.slug}`)
  await page.getByRole('button', { name: 'Close comments' }).click()
  await expect(page.getByText('Comments are closed.')).toBeVisible()
  const reader = await site.another(await aRegular())
  await reader.goto(`/articles/${article.slug}/comments`)
  await expect(reader.getByText('Comments on this article are closed.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Unpublish' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Open comments' }).click()
  await expect(page.getByText('Comments are open.')).toBeVisible()
  await reader.reload()
  await expect(reader.getByLabel('Your comment')).toBeVisible()
})

test('an unpublished article takes its conversation with it', { tag: '@nojs' }, async ({ page, site }) => {
  const article = await anArticle()
  const { id } = await aComment({ author: await aPerson(), article, body: 'Gone with it.' })
  await site.be(await aPerson({ name: 'Ines Marten', role: 'admin' }))
  await page.goto(`/articles/${article.slug}`)
  await page.getByRole('button', { name: 'Unpublish' }).click()
  await expect(page.getByText('This article is not published. Only staff can see it.')).toBeVisible()
  const reader = await site.another(await aRegular())
  const paths = [
    `/articles/${article.slug}`,
    `/articles/${article.slug}/comments`,
    `/comments/${id}`,
    `/api/v1/articles/${article.slug}/comments`,
    `/api/v1/comments/${id}`,
  ]
  for (const path of paths) expect([path, (await reader.request.get(path)).status()]).toEqual([path, 404])
  await page.getByRole('button', { name: 'Publish again' }).click()
  await reader.goto(`/articles/${article.slug}/comments`)
  await expect(reader.getByText('Gone with it.')).toBeVisible()
})

test.describe('on a site of its own', () => {
  const test = testAlone
  const conversation = '/articles/salmon-back-in-the-marle/comments'

  test('the switch for all commenting closes every conversation at once, and opens it again', async ({
    page,
    site,
  }) => {
    const nell = await site.another()
    await site.signIn('reader@example.test', nell)
    await nell.goto(conversation)
    await nell.getByLabel('Your comment').fill('Is this thing on?')
    await site.signIn('admin@example.test')
    await page.goto('/admin')
    await page.getByRole('button', { name: 'Switch commenting off' }).click()
    await expect(page.getByRole('status')).toHaveText('Commenting is off now, on the whole site.')
    await nell.getByRole('button', { name: 'Post comment' }).click()
    await expect(nell.getByText('Commenting is switched off on the whole site for now.').first()).toBeVisible()
    await expect(nell.getByLabel('Your comment')).toHaveValue('Is this thing on?')
    const visitor = await site.another()
    await visitor.goto(conversation)
    await expect(visitor.getByText('Commenting is switched off on the whole site for now.')).toBeVisible()
    await expect(visitor.getByLabel('Your comment')).toHaveCount(0)
    await page.getByRole('button', { name: 'Switch commenting on' }).click()
    await expect(page.getByRole('status')).toHaveText('Commenting is on again.')
    await visitor.reload()
    await expect(visitor.getByLabel('Your comment')).toBeVisible()
  })

  test('the only admin stays one', async ({ site }) => {
    await site.signIn('admin@example.test')
    const { user } = await (await site.call('GET', '/me')).json()
    const demoted = await site.call('PATCH', `/admin/users/${user.id}`, { data: { role: 'reader' } })
    expect([403, 409]).toContain(demoted.status())
    expect((await (await site.call('GET', '/me')).json()).user.role).toBe('admin')
  })

  test('a setting holds from the next request on, and refuses what it cannot be', async ({ page, site }) => {
    await site.signIn('admin@example.test')
    await page.goto('/admin/settings')
    const first = page
      .getByRole('form', { name: /^The first/ })
      .or(page.locator('form').filter({ hasText: 'comments of a new reader' }))
    await first.getByRole('spinbutton').or(first.getByRole('textbox')).fill('0')
    await first.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('status')).toContainText('Saved.')
    const nell = await site.another()
    await site.signIn('reader@example.test', nell)
    await nell.goto(conversation)
    await nell.getByLabel('Your comment').fill('Straight in.')
    await nell.getByRole('button', { name: 'Post comment' }).click()
    await expect(nell.getByRole('status')).toHaveText('Your comment is published.')
  })
})

const aWord = () =>
  Math.random()
    .toString(36)
    .replace(/[^a-z]/g, '')
    .slice(0, 8)

/** As an admin, finds somebody by name and opens their page. */
async function findUser(page: Page, site: Site, { name }: Person) {
  await site.be(await aPerson({ name: 'Ines Marten', role: 'admin' }))
  await page.goto('/admin')
  await page.getByRole('link', { name: 'Users', exact: true }).click()
  await page.getByRole('searchbox', { name: 'Find users' }).fill(name.split(' ').at(-1)!)
  await page.getByRole('button', { name: 'Find' }).click()
  const users = page.getByRole('table', { name: 'Users' })
  await expect(users.getByRole('row')).toHaveCount(2)
  await users.getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
}
