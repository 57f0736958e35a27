import type { Page } from 'playwright/test'
import { aComment, anArticle, aPerson, aRegular, expect, type Site, test, testAlone } from './support/site.ts'

const WIDTHS = [1280, 320]
const SCHEMES = ['light', 'dark'] as const

test.describe('in light and dark, wide and narrow,', () => {
  const rows: { name: string; open: (page: Page, site: Site) => Promise<unknown> }[] = [
    { name: 'the front page', open: (page) => page.goto('/') },
    { name: 'a section', open: (page) => page.goto('/sections/city') },
    { name: 'an author', open: (page) => page.goto('/authors/ines-marten') },
    { name: 'the guidelines', open: (page) => page.goto('/guidelines') },
    { name: 'privacy', open: (page) => page.goto('/privacy') },
    { name: 'signing in', open: (page) => page.goto('/sign-in') },
    { name: 'signing in with the wrong password', open: wrongPassword },
    { name: 'registering', open: (page) => page.goto('/register') },
    { name: 'registering with everything wrong', open: wrongRegistration },
    { name: 'looking at the mail', open: (page) => page.goto('/verify') },
    { name: 'a link that was used', open: (page) => page.goto('/verify?token=used') },
    { name: 'a forgotten password', open: (page) => page.goto('/forgot') },
    { name: 'an address with nothing behind it', open: (page) => page.goto('/nothing/here') },
    { name: 'a notice of something illegal', open: (page) => page.goto('/report/illegal') },
    { name: 'an account', open: (page, site) => asReader(page, site, '/account') },
    { name: 'the sessions of an account', open: (page, site) => asReader(page, site, '/account/sessions') },
    { name: 'notices', open: (page, site) => asReader(page, site, '/account/notices') },
    { name: 'how one reads', open: (page, site) => asReader(page, site, '/account/preferences') },
    { name: 'where one stands', open: (page, site) => asReader(page, site, '/account/standing') },
    { name: 'the comments of an account', open: (page, site) => asReader(page, site, '/account/comments') },
    { name: 'what is kept about one', open: (page, site) => asReader(page, site, '/account/privacy') },
    { name: 'signing out', open: (page, site) => asReader(page, site, '/sign-out') },
    { name: 'an article', open: article },
    { name: 'an article with its conversation open', open: openDoor },
    { name: 'a conversation with every kind of comment', open: everyKind },
    { name: 'a reply being written', open: replying },
    { name: 'a comment that was refused', open: refusedComment },
    { name: 'a comment being reported', open: reporting },
    { name: 'a comment being removed by staff', open: removing },
    { name: 'a conversation that is closed', open: closedConversation },
    { name: 'an article as staff see it', open: asStaff },
  ]
  for (const { name, open } of rows)
    test(`${name} is for everybody`, async ({ page, site }) => {
      await open(page, site)
      await expectForEverybody(page, site)
    })
})

test.describe('screens are for everybody', () => {
  const test = testAlone
  test.use({ world: 'busy' })

  test('a desk full of cases, its card and its question are', async ({ page, site }) => {
    await site.signIn('moderator@example.test')
    await page.goto('/desk/waiting')
    await expect(page.getByRole('button', { name: 'Approve' })).toBeVisible()
    await expectForEverybody(page, site)
    await page.getByRole('button', { name: 'Remove' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectForEverybody(page, site)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Keys' }).click()
    await expectForEverybody(page, site)
    await page.goto('/desk/unreviewed')
    await expect(page.getByRole('button', { name: 'Approve' })).toBeVisible()
    await expectForEverybody(page, site)
    await page.goto('/desk/escalated')
    await expect(page.getByRole('heading', { name: 'The desk is clear.' })).toBeVisible()
    await expectForEverybody(page, site)
  })

  test('every part of the office is', async ({ page, site }) => {
    await site.signIn('admin@example.test')
    for (const path of ['/admin', '/admin/users', '/admin/settings']) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectForEverybody(page, site)
    }
    await page.goto('/admin/users?find=Nell')
    await page.getByRole('link', { name: 'Nell Harrow' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nell Harrow')
    await expectForEverybody(page, site)
    for (const link of ['Warn', 'Suspend', 'Ban']) {
      await page.getByRole('link', { name: link, exact: true }).click()
      await expect(page.getByLabel('Reason')).toBeVisible()
      await expectForEverybody(page, site)
      await page.goBack()
    }
  })

  const parts = ['articles', 'audit', 'guidelines', 'guidelines/1', 'health', 'insights', 'newsletter', 'rules']
  for (const part of parts)
    test(`the part of the office called ${part} is`, async ({ page, site }) => {
      // Four looks by axe at a table of fifty rows can take most of a minute.
      test.slow()
      await site.signIn('admin@example.test')
      await page.goto(`/admin/${part}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectForEverybody(page, site)
    })

  test('everything is reached by Tab, and seen when it is', async ({ page, site }) => {
    await site.signIn('admin@example.test')
    for (const path of [
      '/',
      '/articles/night-trains-return/comments',
      '/desk/waiting',
      '/admin/users',
      '/admin/settings',
    ]) {
      await page.goto(path)
      if (path.startsWith('/desk')) await expect(page.getByRole('button', { name: 'Approve' })).toBeVisible()
      await expectReachable(page)
    }
  })
})

/** Nothing for axe to say and nothing to scroll sideways, at every width and in both schemes. */
async function expectForEverybody(page: Page, site: Site) {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, `scrolls sideways at ${width} px: ${await widest(page)}`).toBe(0)
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme })
      await site.expectAccessible(page)
    }
  }
}

/** What sticks out furthest, for whoever has to mend it. */
const widest = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('body *')].map((element) => ({
      element,
      end: element.getBoundingClientRect().right,
    }))
    const { element, end } = all.reduce((worst, it) => (it.end > worst.end ? it : worst))
    return `${element.tagName}.${element.className} ends at ${Math.round(end)}`
  })

/** Every link, button and field that can be seen gets focus by Tab, with an outline that can be seen. */
async function expectReachable(page: Page) {
  const controls =
    'a[href], button:not([disabled]), input:not([type="hidden"]), select, textarea, summary, [tabindex="0"]'
  const wanted = await page.locator(controls).evaluateAll((all) => {
    const seen = all.filter((it) => it.checkVisibility() && (it as HTMLElement).tabIndex >= 0)
    for (const [at, it] of seen.entries()) it.setAttribute('data-wanted', String(at))
    return seen.length
  })
  const reached = new Set<string>()
  for (let presses = 0; presses < wanted + 20 && reached.size < wanted; presses++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const { activeElement } = document
      if (!activeElement) return null
      const { outlineStyle, outlineWidth } = getComputedStyle(activeElement)
      const seen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      return { wanted: activeElement.getAttribute('data-wanted'), seen, what: activeElement.outerHTML.slice(0, 120) }
    })
    if (!at?.wanted) continue
    expect(at.seen, `focus cannot be seen on ${at.what}`).toBe(true)
    reached.add(at.wanted)
  }
  const missed = await page
    .locator('[data-wanted]')
    .evaluateAll(
      (all, known) =>
        all.filter((it) => !known.includes(it.getAttribute('data-wanted')!)).map((it) => it.outerHTML.slice(0, 120)),
      [...reached],
    )
  expect(missed.filter((it) => !it.includes('type="radio"'))).toEqual([])
}

async function wrongPassword(page: Page) {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail').fill('maria@example.test')
  await page.getByLabel('Password').fill('not my password')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.locator('form').getByRole('alert')).toBeVisible()
}

async function wrongRegistration(page: Page) {
  await page.goto('/register')
  await page.getByLabel('E-mail').fill('maria')
  await page.getByLabel('Display name').fill('Moderator')
  await page.getByLabel('Password').fill('short')
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page.getByLabel('Password')).toHaveAttribute('aria-invalid', 'true')
}

async function asReader(page: Page, site: Site, path: string) {
  await site.be(await aPerson({ name: 'Maria Schäfer' }))
  await page.goto(path)
}

const aLongWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'

async function article(page: Page) {
  const { slug } = await anArticle({
    standfirst: 'Three years of repairs are over.',
    headline: `Old bridge reopens to walkers of the ${aLongWord}`,
    html: `<h2>How it began</h2><p>The old bridge opened.</p><blockquote><p>At last.</p></blockquote><ul><li>One</li></ul><p><a href="https://example.org/${'a'.repeat(90)}">https://example.org/${'a'.repeat(90)}</a></p>`,
  })
  await page.goto(`/articles/${slug}`)
}

async function openDoor(page: Page) {
  const its = await anArticle()
  await aComment({ author: await aPerson({ name: 'Jun Watanabe' }), article: its })
  await page.goto(`/articles/${its.slug}`)
  await page.getByRole('link', { name: /^Click to comment/ }).click()
  await expect(page.getByRole('heading', { name: 'Comments 1' })).toBeFocused()
}

async function everyKind(page: Page, site: Site) {
  const [its, maria, jun] = [await anArticle(), await aRegular(), await aPerson({ name: 'Jun Watanabe' })]
  const removed = await aComment({ author: jun, article: its, body: 'The mayor is a thief.' })
  let parent = await aComment({ author: maria, article: its, parent: removed, body: `Please be fair, ${aLongWord}.` })
  for (const body of ['> Quoted\n\nAnswered.', '- one\n- two', '`code` and **bold**', 'Deeper.', 'Deepest.'])
    parent = await aComment({ author: jun, article: its, parent, body })
  await aComment({ author: maria, article: its, body: 'This one waits.', status: 'held' })
  const hers = await aComment({ author: maria, article: its, body: 'This one was removed.' })
  await aComment({ author: jun, article: its, body: `Look: https://example.org/${'long/'.repeat(30)}` })
  for (const commentId of [removed.id, hers.id])
    await site.decide({ commentId, action: 'remove', guideline: 1, told: true })
  await site.be(maria)
  await page.goto(`/articles/${its.slug}/comments?threads=expanded`)
  await expect(page.getByText('Removed by a moderator')).toBeVisible()
  await page.getByText('···').first().click()
}

async function replying(page: Page, site: Site) {
  const its = await anArticle()
  await aComment({ author: await aPerson({ name: 'Jun Watanabe' }), article: its })
  await site.be(await aRegular())
  await page.goto(`/articles/${its.slug}/comments`)
  await page.getByRole('button', { name: 'Reply to Jun Watanabe' }).click()
  await expect(page.getByLabel('Your comment')).toBeFocused()
  await page.getByLabel('Your comment').fill('A *preview* of it.')
  await page.getByRole('button', { name: 'Preview' }).click()
  await expect(page.getByRole('region', { name: 'This is how it will look' }).locator('em')).toBeVisible()
}

async function refusedComment(page: Page, site: Site) {
  const { slug } = await anArticle()
  const maria = await aPerson({ name: 'Maria Schäfer' })
  await aComment({ author: maria, article: await anArticle() })
  await site.be(maria)
  await page.goto(`/articles/${slug}/comments`)
  await page.getByLabel('Your comment').fill('See https://plans.example.org for more.')
  await page.getByRole('button', { name: 'Post comment' }).click()
  await expect(page.getByRole('button', { name: 'Post anyway' })).toBeVisible()
  await page.getByLabel('Your comment').fill('x '.repeat(3_000))
  await page.getByRole('button', { name: 'Post comment' }).click()
  await expect(page.getByLabel('Your comment')).toHaveAttribute('aria-invalid', 'true')
}

async function reporting(page: Page, site: Site) {
  const its = await anArticle()
  const { id } = await aComment({ author: await aPerson({ name: 'Jun Watanabe' }), article: its })
  await site.be(await aRegular())
  await page.goto(`/comments/${id}/report`)
  await expect(page.getByRole('button', { name: 'Send report' })).toBeVisible()
}

async function removing(page: Page, site: Site) {
  const { id } = await aComment({ author: await aPerson({ name: 'Jun Watanabe' }), article: await anArticle() })
  await site.be(await aPerson({ name: 'Mina Sorensen', role: 'moderator' }))
  await page.goto(`/comments/${id}/remove`)
  await expect(page.getByRole('button', { name: 'Remove comment' })).toBeVisible()
}

async function closedConversation(page: Page) {
  const its = await anArticle({ commenting: 'closed' })
  await page.goto(`/articles/${its.slug}/comments`)
  await expect(page.getByText('Comments on this article are closed.')).toBeVisible()
}

async function asStaff(page: Page, site: Site) {
  const its = await anArticle()
  await aComment({ author: await aPerson(), article: its })
  await site.be(await aPerson({ name: 'Ines Marten', role: 'admin' }))
  await page.goto(`/articles/${its.slug}`)
  await page.getByRole('link', { name: /^Click to comment/ }).click()
  await expect(page.getByRole('heading', { name: 'Comments 1' })).toBeFocused()
}
