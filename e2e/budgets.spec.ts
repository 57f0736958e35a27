import { gzipSync } from 'node:zlib'
import type { Page, Response } from 'playwright/test'
import { expect, testAlone as test } from './support/site.ts'

const KB = 1024
const MOST_DOOR = 2 * KB
const MOST_SCRIPT = 20 * KB
const MOST_PAGE = 15 * KB
const MOST_REQUESTS = 12
const article = '/articles/long-300'

test.describe('a long conversation', () => {
  test.use({ world: 'long:300' })

  test('asks little of the line, before its door is opened and after', async ({ page, request }) => {
    const answers: Response[] = []
    page.on('response', (it) => answers.push(it))
    await page.goto(article)
    expect(await weightOf(scriptsOf(answers)), 'the door').toBeLessThanOrEqual(MOST_DOOR)
    const listening = page.waitForResponse(/\/api\/v1\/stream/)
    await page.getByRole('link', { name: /^Click to comment/ }).click()
    await listening
    expect(await weightOf(scriptsOf(answers)), 'all scripts').toBeLessThanOrEqual(MOST_SCRIPT)
    expect(answers.length, answers.map((it) => it.url()).join('\n')).toBeLessThanOrEqual(MOST_REQUESTS)
    await expect(page.locator('.thread-list > .thread')).toHaveCount(25)
    expect(await page.locator('.replies .comment').count()).toBeGreaterThan(10)
    const sent = await request.get(`${article}/comments`)
    expect(gzipSync(await sent.body()).length, 'the first page').toBeLessThanOrEqual(MOST_PAGE)
  })

  test('moves nothing by itself while it comes, however late its scripts are', { tag: '@phone' }, async ({ page }) => {
    await page.route(/\/(door|conversation)\.js$/, async (route) => {
      await page.locator('.site-foot').waitFor({ state: 'attached' })
      await page.evaluate(() => new Promise((parsed) => setTimeout(parsed, 0)))
      await route.continue()
    })
    for (const path of [article, `${article}#comments`, `${article}/comments`]) {
      await watchShifts(page)
      await page.goto('about:blank')
      const settled = path === article ? page.waitForEvent('load') : page.waitForResponse(/\/api\/v1\/stream/)
      await page.goto(path)
      await settled
      expect(await shiftsOf(page), path).toEqual([])
    }
  })
})

const scriptsOf = (answers: Response[]) => answers.filter((it) => it.request().resourceType() === 'script')

async function weightOf(answers: Response[]): Promise<number> {
  const bodies = await Promise.all(answers.map((it) => it.body()))
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)
}

/** Remembers every shift that no input asked for, and what shifted. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: string[] = []
    Object.assign(window, { shifts })
    const note = (entry: PerformanceEntry) => {
      const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
        value: number
        hadRecentInput: boolean
        sources: { node?: Node }[]
      }
      const what = sources.map(({ node }) => (node instanceof Element ? `${node.tagName}.${node.className}` : '?'))
      if (!hadRecentInput) shifts.push(`${value.toFixed(4)}: ${what.join(', ')}`)
    }
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type: 'layout-shift', buffered: true })
  })

/** Two frames later everything that was to move has moved. */
const shiftsOf = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise((done) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => setTimeout(() => done((window as unknown as { shifts: string[] }).shifts))),
        ),
      ),
  )
