import type { Page } from 'playwright/test'
import { aPerson, expect, type Site, test } from './support/site.ts'

const section = 'Nature'

test('an admin writes an article, sees it as readers will, plans it, and publishes it', async ({ page, site }) => {
  const headline = `The heron returns ${aWord()}`
  await asAdmin(page, site)
  await page.getByRole('link', { name: 'Write an article' }).click()
  await site.expectAccessible(page)
  await page.getByLabel('Headline').fill(headline)
  await page.getByLabel('Section').fill(section)
  await page.getByLabel('Byline').fill('Tegan Pryce')
  await page.getByLabel('Text').fill('It stood there at **dusk**.')
  const opening = page.waitForEvent('popup')
  await page.getByRole('button', { name: 'Preview' }).click()
  const preview = await opening
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText(headline)
  await expect(preview.locator('strong', { hasText: 'dusk' })).toBeVisible()

  await page.getByLabel('Appear by itself').check()
  await page.getByLabel('Publishes at').fill('2099-01-01T08:00')
  await page.getByRole('button', { name: 'Store the article' }).click()
  await expect(page.getByRole('status')).toHaveText('Stored.')
  await site.expectAccessible(page)
  const path = await page.getByRole('link', { name: 'Look at it' }).getAttribute('href')
  const visitor = await site.another()
  expect((await visitor.goto(path!))?.status()).toBe(404)

  await page.getByRole('button', { name: 'Publish now' }).click()
  await expect(page.getByRole('status')).toContainText('Readers see it from now on')
  await visitor.reload()
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(headline)

  await page.getByLabel('Now').selectOption('closed')
  await page.getByRole('button', { name: 'Save how it is commented on' }).click()
  await expect(page.getByRole('status')).toHaveText('Saved.')
  await page.getByRole('link', { name: 'All articles' }).click()
  await page.getByRole('searchbox', { name: 'Find articles' }).fill(headline.split(' ').at(-1)!)
  await page.getByRole('button', { name: 'Find' }).click()
  await expect(page.getByRole('row', { name: headline })).toContainText('Closed')
  await site.expectAccessible(page)
})

test('an admin takes in a page of HTML, and is told what is missing in one that says too little', async ({
  page,
  site,
}) => {
  const headline = `The pond ${aWord()}`
  await asAdmin(page, site)
  await page.getByRole('link', { name: 'Take in a page or a file' }).click()
  await site.expectAccessible(page)
  await page.getByLabel('What is in the file').fill('<!doctype html><p>Hello</p>')
  await page.getByRole('button', { name: 'Take it in' }).click()
  await expect(page.getByText('carries neither JSON-LD of an article nor Open Graph')).toBeVisible()
  await page.getByLabel('What is in the file').fill(aPage(headline))
  await page.getByRole('button', { name: 'Send again' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  await page.getByRole('link', { name: 'Look at it' }).click()
  await expect(page.locator('.article-text')).toHaveText('A heron stood there.')
})

const aPage = (headline: string) => `<!doctype html><html><head><meta property="og:title" content="${headline}">
<meta property="article:section" content="${section}"><meta name="author" content="Tegan Pryce">
<meta property="article:published_time" content="2026-11-02T08:15:00Z"></head>
<body><nav>Home</nav><article><p>A <span onclick="x()">heron</span> stood there.<script>x()</script></p></article></body></html>`

const aWord = () =>
  Math.random()
    .toString(36)
    .replace(/[^a-z]/g, '')
    .slice(0, 8)

async function asAdmin(page: Page, site: Site) {
  await site.be(await aPerson({ name: 'Ines Marten', role: 'admin' }))
  await page.goto('/admin/articles')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Articles')
}
