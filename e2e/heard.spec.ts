import type { Locator } from 'playwright/test'
import { listen } from './support/screen-reader.ts'
import { aComment, anArticle, aPerson, aRegular, expect, test } from './support/site.ts'

const inJanuary = new Date('2026-01-31T08:30:00Z')

test('a conversation is heard in order: how to read it, where to write, each comment with its level, what to do about it', async ({
  page,
  site,
}) => {
  await site.be(await aRegular())
  const { slug } = await aConversation()
  await page.goto(`/articles/${slug}`)
  await press(page.getByRole('link', { name: /^Click to comment/ }))
  await expect(page.getByRole('heading', { name: 'Comments 5' })).toBeFocused()
  const reader = await listen(page)
  expect(await reader.here()).toBe('heading Comments 5, level 2')
  await expect(page.getByText('5,000 left')).toBeVisible()
  const heard = await reader.read()
  const conversation = heard.slice(heard.indexOf('region Comments 5'), heard.indexOf('link Front page'))
  expect(conversation).toEqual([
    'region Comments 5',
    'heading Comments 5, level 2',
    ...['group Order', 'link Newest', 'link Oldest', 'link Most recommended'],
    ...['group Threads', 'link Collapsed', 'link Expanded', 'link Flat'],
    ...['group Page size', 'link 25', 'link 50', 'link 100'],
    ...['Your comment', 'textbox Your comment'],
    ...['Please keep to the', 'link guidelines', '.', '5,000 left', 'button Preview', 'button Post comment'],
    'status',
    'list',
    ...['listitem, level 1', ...comment('Jun Watanabe', 1, 'The railings are lovely.')],
    'list',
    ...['listitem, level 2', ...answer('So is the view.')],
    ...['listitem, level 2', ...answer('On a clear day.')],
    ...['listitem, level 2', ...answer('In winter.')],
    ...['listitem, level 2', 'button Show 1 more reply'],
  ])
})

test('whoever takes part hears what became of each act, and stands where it happened', async ({ page, site }) => {
  await site.be(await aRegular())
  const { slug, article, jun } = await aConversation()
  await page.goto(`/articles/${slug}/comments`)
  const reader = await listen(page)

  await page.locator('#conversation-heading').focus()
  await aComment({ author: jun, article, body: 'And the boats.' })
  await expectHeard(reader, { said: ['1 new comment'], here: 'heading Comments 6, level 2' })
  await press(page.getByRole('button', { name: '1 new comment', exact: true }))
  await expectHeard(reader, { said: ['1 new comment shown'], here: 'article Comment by Jun Watanabe, level 1' })

  await press(page.getByRole('button', { name: 'Show 1 more reply' }))
  await expectHeard(reader, { said: ['1 comment shown'], here: 'article Comment by Ruth Abernathy, level 2' })

  await press(page.getByRole('button', { name: 'Recommend' }).first())
  await expectHeard(reader, { said: [], here: 'button Recommend, pressed' })

  await press(page.getByRole('button', { name: 'Reply to Jun Watanabe' }).last())
  await expectHeard(reader, { said: [], here: 'textbox Your comment' })
  await page.keyboard.type('Ring me about them: 030 1234567')
  await press(page.getByRole('button', { name: 'Post comment' }))
  await expectHeard(reader, {
    said: [
      'Posting',
      'Not posted yet. Read the note under your words; you can change them, or post anyway and wait for a moderator.',
    ],
    here: /^textbox Your comment, This seems to hold a phone number/,
  })
  await page.getByLabel('Your comment').fill('Ask me about them.')
  await press(page.getByRole('button', { name: 'Post comment' }))
  await expectHeard(reader, {
    said: ['Posting', 'Your comment is published.'],
    here: 'article Comment by Maria Schäfer, level 2',
  })

  const own = page.getByRole('article', { name: 'Comment by Maria Schäfer' })
  await press(own.getByText('···'))
  await expectHeard(reader, { said: [], here: 'DisclosureTriangle More, expanded, ···' })
  await press(own.getByRole('button', { name: 'Edit' }))
  await expectHeard(reader, { said: [], here: 'textbox Your comment' })
  await own.getByLabel('Your comment').fill('Do ask me about them.')
  await press(own.getByRole('button', { name: 'Save changes' }))
  await expectHeard(reader, {
    said: ['Posting', 'Your changes are published.'],
    here: 'article Comment by Maria Schäfer, level 2',
  })

  await press(own.getByText('···'))
  await press(own.getByRole('button', { name: 'Withdraw' }))
  await expectHeard(reader, {
    said: ['You have withdrawn your comment.'],
    here: 'article Comment by Ruth Abernathy, level 2',
  })
})

test('an outcome that comes with a page of its own is heard there too', async ({ page, site }) => {
  await site.be(await aRegular())
  const { slug } = await aConversation()
  await page.goto(`/articles/${slug}/comments`)
  await page.getByText('···').first().click()
  await press(page.getByRole('button', { name: 'Report' }))
  await page.getByRole('radio').first().check()
  await press(page.getByRole('button', { name: 'Send report' }))
  await page.waitForURL(/said=reported/)
  const reader = await listen(page)
  await expectHeard(reader, {
    said: ['Thank you. A moderator looks at this comment.'],
    here: 'article Comment by Jun Watanabe, level 1',
  })
})

/** Says what was announced since the last time, and where the reader is now. */
async function expectHeard(
  reader: Awaited<ReturnType<typeof listen>>,
  { said, here }: { said: string[]; here: string | RegExp },
) {
  const heard: string[] = []
  await expect
    .poll(async () => {
      heard.push(...(await reader.said()))
      return [heard, await reader.here()]
    })
    .toEqual([said, typeof here === 'string' ? here : expect.stringMatching(here)])
}

async function press(control: Locator) {
  await control.focus()
  await control.press('Enter')
}

const comment = (name: string, level: number, ...words: string[]) => [
  `article Comment by ${name}, level ${level}`,
  `link ${name}`,
  ...words.slice(0, -1),
  '31 Jan 2026',
  words.at(-1)!,
  'button Recommend',
  `button Reply to ${name}`,
  'group',
  'DisclosureTriangle More, ···',
]

const answer = (words: string) => comment('Ruth Abernathy', 2, 'in reply to', 'Jun Watanabe', words)

/** A comment with four answers, the last of which is not shown at first. */
async function aConversation() {
  const article = await anArticle()
  const [jun, ruth] = [await aPerson({ name: 'Jun Watanabe' }), await aPerson({ name: 'Ruth Abernathy' })]
  const parent = await aComment({ author: jun, article, body: 'The railings are lovely.', now: inJanuary })
  for (const [at, body] of ['So is the view.', 'On a clear day.', 'In winter.', 'At dusk.'].entries())
    await aComment({ author: ruth, article, parent, body, now: new Date(inJanuary.getTime() + (at + 1) * 1_000) })
  return { article, slug: article.slug, jun }
}
