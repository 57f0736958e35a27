import type { Page } from 'playwright/test'
import { aPerson, expect, type Site, test, testAlone } from './support/site.ts'

test('the desk is nothing to readers, and asks visitors to sign in and brings them back', async ({ page, site }) => {
  const jun = await site.another(await aPerson({ name: 'Jun Watanabe' }))
  const gone = await jun.goto('/desk/waiting')
  expect(gone?.status()).toBe(404)
  await expect(jun.getByRole('heading', { level: 1 })).toHaveText('There is nothing here')
  await page.goto('/desk/waiting')
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await site.be(await aPerson({ name: 'Mina Sorensen', role: 'moderator' }))
  await page.reload()
  await expect(page).toHaveURL('/desk/waiting')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Waiting \(\d+\)$/)
})

test('a person who is no longer a moderator is out at the next request', async ({ page, site }) => {
  const mina = await aPerson({ name: 'Mina Sorensen', role: 'moderator' })
  await site.be(mina)
  await page.goto('/desk/waiting')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const admin = await site.another(await aPerson({ name: 'Ines Marten', role: 'admin' }))
  await site.call('PATCH', `/admin/users/${mina.id}`, { by: admin, data: { role: 'reader' } })
  expect((await site.call('GET', '/desk/counts')).status()).toBe(403)
  expect((await page.reload())?.status()).toBe(404)
})

test.describe('at a full desk', () => {
  const test = testAlone
  test.use({ world: 'busy' })

  test('a moderator works through five cards without touching the mouse', async ({ page, site }) => {
    const { waiting } = await openDesk(page, site)
    const seen = [await caseOf(page)]

    await page.keyboard.press('a')
    await expectNext(page, { waiting: waiting - 1, said: `Approved. ${waiting - 1} left.`, seen })

    await page.keyboard.press('r')
    await expect(page.getByRole('dialog', { name: 'Remove: which guideline?' })).toBeVisible()
    await expectFocusSomewhere(page)
    await page.keyboard.press('5')
    await expectNext(page, { waiting: waiting - 2, said: `Removed, guideline 5. ${waiting - 2} left.`, seen })

    await page.keyboard.press('e')
    await expectNext(page, { waiting: waiting - 3, said: `Escalated. ${waiting - 3} left.`, seen })

    await page.keyboard.press('s')
    await page.keyboard.press('1')
    await expectNext(page, { waiting: waiting - 3, said: 'Skipped.', seen })

    await page.keyboard.press('r')
    await page.keyboard.type('advert')
    await page.keyboard.press('Enter')
    await expectNext(page, { waiting: waiting - 4, said: `Removed, guideline 5. ${waiting - 4} left.`, seen })

    const counts = await (await site.call('GET', '/desk/counts')).json()
    expect(counts.counts).toMatchObject({ waiting: waiting - 4, escalated: 1 })
    await expect(
      page.getByRole('navigation', { name: 'Queues' }).getByRole('link', { name: 'Escalated 1' }),
    ).toBeVisible()
  })

  test('what was decided is what readers see', async ({ page, site }) => {
    await openDesk(page, site)
    const list = await (await site.call('GET', '/desk/cases?queue=waiting')).json()
    const [approved, removed] = list.items.map(({ commentId }: { commentId: string }) => `/comments/${commentId}`)
    const visitor = await site.another()
    for (const path of [approved, removed]) expect((await site.call('GET', path, { by: visitor })).status()).toBe(404)
    await page.getByRole('button', { name: 'Approve' }).click()
    await expect(page.getByRole('status')).toContainText('Approved.')
    await page.getByRole('button', { name: 'Remove' }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Stay on topic/ })
      .click()
    await expect(page.getByRole('status')).toContainText('Removed, guideline 4.')
    expect((await site.call('GET', approved, { by: visitor })).status()).toBe(200)
    expect((await site.call('GET', removed, { by: visitor })).status()).toBe(404)
    await visitor.goto(approved)
    await expect(visitor.locator('article:target')).toBeInViewport()
  })

  test('Escape leaves everything as it is, and keys stay quiet while one writes', async ({ page, site }) => {
    const { waiting } = await openDesk(page, site)
    const its = await caseOf(page)
    await page.keyboard.press('r')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.keyboard.press('r')
    await page.keyboard.type('aesa')
    await expect(page.getByText('No guideline has these words.')).toBeVisible()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await expectFocusSomewhere(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Waiting (${waiting})`)
    expect(await caseOf(page)).toBe(its)
  })

  test('single keys can be switched off, and stay off', async ({ page, site }) => {
    const { waiting } = await openDesk(page, site)
    await page.keyboard.press('?')
    await page.getByRole('checkbox', { name: 'Use single keys' }).uncheck()
    await page.keyboard.press('Escape')
    await page.keyboard.press('a')
    await page.reload()
    await expect(card(page)).toBeVisible()
    await page.keyboard.press('a')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Waiting (${waiting})`)
    await page.getByRole('button', { name: 'Approve' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Waiting (${waiting - 1})`)
  })

  test('J and K walk the list, and a line of it opens its case', async ({ page, site }) => {
    await openDesk(page, site)
    const lines = page.getByRole('region', { name: 'Cases' }).getByRole('link')
    await expect(lines.nth(0)).toHaveAttribute('aria-current', 'true')
    await page.keyboard.press('j')
    await expect(lines.nth(1)).toHaveAttribute('aria-current', 'true')
    await expectFocusSomewhere(page)
    await page.keyboard.press('k')
    await expect(lines.nth(0)).toHaveAttribute('aria-current', 'true')
    await lines.nth(4).click()
    await expect(lines.nth(4)).toHaveAttribute('aria-current', 'true')
    await expectFocusSomewhere(page)
  })

  test('two moderators are never given the same case', async ({ page, site }) => {
    await openDesk(page, site)
    const jonas = await site.another()
    await openDesk(jonas, site, 'jonas@example.test')
    const seen: string[] = []
    for (let turn = 0; turn < 4; turn++)
      for (const desk of [page, jonas]) {
        const its = await caseOf(desk)
        expect(seen).not.toContain(its)
        seen.push(its)
        await desk.keyboard.press('a')
        await expect(current(desk)).not.toHaveAttribute('href', its)
      }
    const ids = await Promise.all(
      Array.from({ length: 12 }, async (_, at) => {
        const by = at % 2 ? page : jonas
        const claimed = await site.call('POST', '/desk/claims', { by, data: { queue: 'waiting' } })
        return (await claimed.json()).case.id
      }),
    )
    expect(new Set(ids).size).toBe(12)
  })

  test('a case another has can be read and not decided, until it is given back', async ({ page, site }) => {
    await openDesk(page, site)
    const claimed = await site.call('POST', '/desk/claims', { data: { queue: 'reported' } })
    const { case: its, claim } = await claimed.json()
    const jonas = await site.another()
    await site.signIn('jonas@example.test', jonas)
    const triedToClaim = jonas.waitForResponse((it) => it.url().endsWith('/desk/claims') && !it.ok())
    await jonas.goto(`/desk/cases/${its.id}`)
    await triedToClaim
    await expect(card(jonas)).toContainText('Mina Sorensen has it')
    await expect(jonas.getByRole('button', { name: 'Approve' })).toHaveCount(0)
    await site.call('DELETE', `/desk/claims/${claim.id}`)
    await jonas.getByRole('button', { name: 'Claim' }).click()
    await expect(jonas.getByRole('button', { name: 'Approve' })).toBeVisible()
  })
})

test.describe('at a quiet desk', () => {
  const test = testAlone

  test('a comment changed meanwhile is shown with its new words instead of being decided', async ({ page, site }) => {
    const nell = await site.another()
    const comment = await postFirst(nell, site, 'The salmon are back because of the weir.')
    await openDesk(page, site)
    await expect(card(page)).toContainText('The salmon are back because of the weir.')
    const data = { body: 'The salmon are back because the weir is gone.', revision: comment.revision }
    const edited = await site.call('PATCH', `/comments/${comment.id}`, { by: nell, data })
    expect(edited.status()).toBe(200)
    await page.keyboard.press('a')
    await expect(page.getByRole('status')).toContainText('The author has changed this comment')
    await expect(card(page)).toContainText('because the weir is gone.')
    await expect(card(page)).toContainText('What changed')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waiting (1)')
    await expectFocusSomewhere(page)
    const visitor = await site.another()
    expect(await (await visitor.request.get('/articles/salmon-back-in-the-marle/comments')).text()).not.toContain(
      'weir is',
    )
    await expect(page.getByRole('button', { name: 'Approve' })).toHaveAttribute('aria-disabled', 'false')
    await page.keyboard.press('a')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waiting (0)')
    await visitor.goto('/articles/salmon-back-in-the-marle/comments')
    await expect(visitor.getByText('because the weir is gone.')).toBeVisible()
  })

  test('a comment withdrawn meanwhile is decided by nobody', async ({ page, site }) => {
    const nell = await site.another()
    const { id } = await postFirst(nell, site, 'I take this back in a minute.')
    await openDesk(page, site)
    await site.call('DELETE', `/comments/${id}`, { by: nell })
    await page.keyboard.press('a')
    await expect(page.getByRole('heading', { name: 'The desk is clear.' })).toBeVisible()
    await expectFocusSomewhere(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waiting (0)')
  })

  test('an empty desk says so, and a comment that comes can be fetched', async ({ page, site }) => {
    await site.signIn('moderator@example.test')
    await page.goto('/desk')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waiting (0)')
    await expect(page.getByRole('heading', { name: 'The desk is clear.' })).toBeVisible()
    await postFirst(await site.another(), site, 'Good news for once.')
    await page.getByRole('button', { name: 'Look again' }).click()
    await expect(card(page)).toContainText('Good news for once.')
    await expect(page.getByRole('list', { name: 'Why it is here' })).toContainText('First comment')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waiting (1)')
  })

  test('nobody decides about their own words', async ({ page, site }) => {
    await site.signIn('moderator@example.test')
    const posted = await site.call('POST', '/articles/salmon-back-in-the-marle/comments', {
      data: { body: 'Our own view.' },
    })
    const { comment } = await posted.json()
    const claimed = await site.call('POST', '/desk/claims', { data: { commentId: comment.id } })
    expect(claimed.status()).toBe(403)
    await page.goto('/desk/unreviewed')
    await expect(
      page
        .getByRole('heading', { name: 'Nothing more for you here' })
        .or(page.getByRole('heading', { name: 'The desk is clear.' })),
    ).toBeVisible()
    await expect(page.getByRole('button', { name: 'Approve' })).toHaveCount(0)
  })
})

const card = (page: Page) => page.getByRole('article', { name: /^Comment by / })

/** The line of the list that is open. */
const current = (page: Page) => page.getByRole('region', { name: 'Cases' }).locator('a[aria-current]')

/** The address of the case that is open. */
const caseOf = async (page: Page) => (await current(page).getAttribute('href'))!

/** Opens the queue of what waits with its first card, and answers how many wait. */
async function openDesk(page: Page, site: Site, email = 'moderator@example.test') {
  await site.signIn(email, page)
  await page.goto('/desk/waiting')
  const heading = page.getByRole('heading', { level: 1, name: /^Waiting \(\d+\)$/ })
  const waiting = Number(/\d+/.exec(await heading.innerText())![0])
  await expect(page.getByRole('button', { name: 'Approve' })).toBeVisible()
  return { waiting }
}

/** Another card is shown than any before, the count is exact, and focus has come along. */
async function expectNext(page: Page, { waiting, said, seen }: { waiting: number; said: string; seen: string[] }) {
  await expect(page.getByRole('status')).toHaveText(said)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Waiting (${waiting})`)
  await expect(card(page).getByRole('heading', { level: 2 })).toBeFocused()
  const its = await caseOf(page)
  expect(seen).not.toContain(its)
  seen.push(its)
}

async function expectFocusSomewhere(page: Page) {
  await expect(page.locator('body')).not.toBeFocused()
}

/** The new reader's first comment, which waits. */
async function postFirst(page: Page, site: Site, body: string): Promise<{ id: string; revision: number }> {
  await site.signIn('reader@example.test', page)
  const posted = await site.call('POST', '/articles/salmon-back-in-the-marle/comments', { by: page, data: { body } })
  return (await posted.json()).comment
}
