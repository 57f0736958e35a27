import { aComment, aMailGivenUp, anAccount, anArticle, aPerson, expect, test } from './support/site.ts'

test('an admin sees which mail was given up and why, has it tried again, and it arrives', async ({ page, site }) => {
  const maria = await anAccount()
  await aMailGivenUp('send-already-registered', { userId: maria.id }, new Date())
  await site.be(await aPerson({ role: 'admin', name: 'Ines Marten' }))
  await page.goto('/admin/health')
  const given = page.getByRole('row').filter({ hasText: 'send-already-registered' })
  await expect(given.first()).toContainText('ECONNECTION')
  await expect(page.getByText(maria.email)).toHaveCount(0)
  await site.expectAccessible(page)
  await given.first().getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('status')).toHaveText('It is being tried again.')
  expect((await site.mailTo(maria.email)).to).toContain(maria.email)
})

test('an admin erases somebody, whose words and name are gone from where readers look', async ({ page, site }) => {
  const [article, maria] = [await anArticle(), await aPerson({ name: 'Marit Oldenburg' })]
  const parent = await aComment({ author: maria, article, body: 'The herons are back at the weir.' })
  await aComment({ author: await aPerson({ name: 'Jun Watanabe' }), article, parent, body: 'Three of them.' })
  await site.be(await aPerson({ role: 'admin', name: 'Ines Marten' }))
  await page.goto(`/admin/users/${maria.id}`)
  await page.getByRole('link', { name: 'Erase this person' }).click()
  await expect(page.getByText('This cannot be taken back.')).toBeVisible()
  await site.expectAccessible(page)
  await page.getByRole('button', { name: 'Erase Marit Oldenburg for good' }).click()
  await expect(page.getByRole('status')).toHaveText(
    'This person is being erased. In a moment nothing they wrote is left.',
  )
  const isErased = async () => {
    await page.reload()
    return page.getByText('This person was erased. Nothing they wrote is left.').isVisible()
  }
  await expect.poll(isErased).toBe(true)
  const visitor = await site.another()
  await visitor.goto(`/articles/${article.slug}/comments`)
  await expect(visitor.getByText('Three of them.')).toBeVisible()
  await expect(visitor.getByText('The herons are back')).toHaveCount(0)
  await expect(visitor.getByText('Marit Oldenburg')).toHaveCount(0)
})
