import type { Page } from 'playwright/test'
import { expect, testAlone } from './support/site.ts'

const CARDS = 100
const MOST_PRESSES = 130

/** Of every twenty cards one is escalated, five are removed, fourteen approved. */
const actOf = (n: number) => (n % 20 === 19 ? 'escalate' : n % 4 === 1 ? 'remove' : 'approve')

testAlone.use({ world: 'busy' })

testAlone('a hundred cards are decided with at most 130 key presses and no pointer', async ({ page, site }) => {
  testAlone.setTimeout(400_000)
  await site.signIn('moderator@example.test', page)
  await page.goto('/desk/unreviewed')
  const heading = page.getByRole('heading', { level: 1, name: /^Unreviewed \(\d+\)$/ })
  let left = Number(/\d+/.exec(await heading.innerText())![0])
  await expect(page.getByRole('button', { name: 'Approve' })).toBeVisible()
  let presses = 0
  const press = async (key: string) => {
    presses++
    await page.keyboard.press(key)
    await expect(page.locator('body')).not.toBeFocused()
  }
  const done = { approve: 0, remove: 0, escalate: 0 }
  for (let n = 0; n < CARDS; n++) {
    const act = actOf(n)
    await press(act[0]!)
    if (act === 'remove') await press('3')
    left--
    await expectNext(page, left)
    done[act]++
  }
  expect(done).toEqual({ approve: 70, remove: 25, escalate: 5 })
  expect(presses).toBeLessThanOrEqual(MOST_PRESSES)

  await page.keyboard.press('z')
  await expect(page.getByRole('status')).toHaveText('Undone. The case is open again.')
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused()
})

async function expectNext(page: Page, left: number) {
  await expect(page.getByRole('status')).toContainText(`${left} left.`)
  await expect(page.getByRole('article', { name: /^Comment by / }).getByRole('heading', { level: 2 })).toBeFocused()
}
