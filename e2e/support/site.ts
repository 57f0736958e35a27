/** The site as a test sees it: people to be, articles to read, mail to open. */
import AxeBuilder from '@axe-core/playwright'
import { encode } from 'next-auth/jwt'
import { test as base, expect, type Page } from 'playwright/test'
import type { Person } from '#lib/users/policy'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { type CaughtMail, mailsTo } from './mail-catcher.ts'

const MONTH = 30 * 86_400

interface Site {
  /** Signs the browser in, without the sign-in page. */
  be(person: Person): Promise<void>
  /** The newest mail to an address, once it has come. */
  mailTo(address: string): Promise<CaughtMail>
  /** Fails when axe finds anything on the page as it stands. */
  expectAccessible(page: Page): Promise<void>
}

export const test = base.extend<{ site: Site }>({
  site: async ({ context, baseURL }, use) => {
    await use({
      async be({ id, sessionId }) {
        const value = await encode({ token: { sub: id, sid: sessionId }, secret: process.env.AUTH_SECRET!, maxAge: MONTH })
        await context.addCookies([{ name: 'next-auth.session-token', value, url: baseURL!, httpOnly: true }])
      },
      async mailTo(address) {
        const folder = process.env.E2E_FOLDER!
        await expect.poll(() => mailsTo(folder, address).length, { message: `mail to ${address}` }).toBeGreaterThan(0)
        return mailsTo(folder, address).at(-1)!
      },
      async expectAccessible(page) {
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
        expect(violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.target).join(', ')}`)).toEqual([])
      },
    })
  },
})

/** A reader whose comments no longer wait: they have a few published ones under another article. */
export async function aRegular(name = 'Maria Schäfer'): Promise<Person> {
  const [author, article] = [await aPerson({ name }), await anArticle()]
  for (const body of ['I walked over it today.', 'The benches face the wrong way.', 'Thank you for the map.'])
    await aComment({ author, article, body })
  return author
}

export { aComment, anArticle, aPerson, expect }
