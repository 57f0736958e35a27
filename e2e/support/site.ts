/** The site as a test sees it: people to be, articles to read, mail to open. */
import { randomInt, randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import { encode } from 'next-auth/jwt'
import { type APIResponse, test as base, expect, type Page } from 'playwright/test'
import { importArticle } from '#lib/articles/import-article'
import { visitConversation } from '#lib/comments/visit-conversation'
import { createUser } from '#lib/users/create-user'
import { operator, type Person, type Role } from '#lib/users/policy'
import { aComment, aMailGivenUp, anArticle, aPerson, isDue, leaveOpen, undoIsOver } from '#lib/worlds/stage'
import { collectComplaints } from './complaints.ts'
import { type Demo, openDemo, samplePassword, type World } from './demo.ts'
import { type CaughtMail, mailsTo } from './mail-catcher.ts'
import { expectRecordInOrder } from './record.ts'

const MONTH = 30 * 86_400
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

interface Case {
  id: string
  comment: { revision: number }
}

interface Decision {
  commentId: string
  action: 'approve' | 'remove' | 'escalate'
  guideline?: number
  /** As if the ten seconds in which it can be undone were over: its author is told. */
  told?: boolean
}

export interface Site {
  /** Signs a browser in, without the sign-in page. */
  be(person: Person, page?: Page): Promise<void>
  /** Signs a browser in with a password, as someone of a sample world. */
  signIn(email: string, page?: Page): Promise<void>
  /** The page of another browser, whose owner is somebody else. */
  another(person?: Person): Promise<Page>
  /** Calls the JSON API as whoever a browser belongs to, the way the site's own pages do. */
  call(method: Method, path: string, about?: { by?: Page; data?: unknown }): Promise<APIResponse>
  /** A moderator decides about a comment, at the API of the desk. */
  decide(decision: Decision): Promise<void>
  /** The newest mail to an address, once it has come. */
  mailTo(address: string): Promise<CaughtMail>
  /** Whether any mail has come to an address. */
  hasMailTo(address: string): boolean
  /** Fails when axe finds anything on the page as it stands. */
  expectAccessible(page: Page): Promise<void>
}

interface Fixtures {
  site: Site
  /** What browsers complained of. A journey that ends with any has failed. */
  complaints: string[]
}

/** Every browser comes from an address of its own, so that limits meet one reader and not all of them together. */
export const anAddress = (): string => `10.${[randomInt(256), randomInt(256), randomInt(1, 255)].join('.')}`

export const test = base.extend<Fixtures>({
  extraHTTPHeaders: async ({}, use) => use({ 'x-forwarded-for': anAddress() }),
  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = []
      collectComplaints(context, complaints)
      await use(complaints)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
  site: async ({ page: own, browser, baseURL, complaints, javaScriptEnabled }, use) => {
    const contexts: { close(): Promise<void> }[] = []
    const site: Site = {
      async be({ id, sessionId }, page = own) {
        const value = await encode({
          token: { sub: id, sid: sessionId },
          secret: process.env.AUTH_SECRET!,
          maxAge: MONTH,
        })
        const cookie = { name: 'next-auth.session-token', value, url: baseURL!, httpOnly: true }
        await page.context().addCookies([cookie])
      },
      async signIn(email, page = own) {
        const answer = await site.call('POST', '/session', { by: page, data: { email, password: samplePassword } })
        expect(answer.status()).toBe(200)
      },
      async another(person) {
        const context = await browser.newContext({ extraHTTPHeaders: { 'x-forwarded-for': anAddress() } })
        contexts.push(context)
        collectComplaints(context, complaints)
        const page = await context.newPage()
        if (person) await site.be(person, page)
        return page
      },
      call(method, path, { by = own, data } = {}) {
        const headers = { origin: baseURL! }
        return by.request.fetch(`${baseURL}/api/v1${path}`, {
          method,
          headers,
          ...(data === undefined ? {} : { data }),
        })
      },
      async decide({ commentId, told = false, ...decision }) {
        const by = await site.another(await aPerson({ role: 'moderator', name: 'Mina Sorensen' }))
        const claimed = await site.call('POST', '/desk/claims', { by, data: { commentId } })
        const { case: its, claim } = (await claimed.json()) as { case: Case; claim: { id: string } }
        const data = { ...decision, revision: its.comment.revision, claim: claim.id }
        const decided = await site.call('POST', `/desk/cases/${its.id}/decision`, { by, data })
        expect(decided.status()).toBe(200)
        if (told) await undoIsOver((await decided.json()).decision.id, new Date())
      },
      async mailTo(address) {
        const folder = process.env.E2E_FOLDER!
        await expect.poll(() => mailsTo(folder, address).length, { message: `mail to ${address}` }).toBeGreaterThan(0)
        return mailsTo(folder, address).at(-1)!
      },
      hasMailTo: (address) => mailsTo(process.env.E2E_FOLDER!, address).length > 0,
      async expectAccessible(page) {
        // axe is a script: a page is looked at where scripts run, and is the same where they do not.
        if (javaScriptEnabled === false) return
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map((it) => `${id}: ${it.target}: ${it.failureSummary}`),
        )
        expect(found).toEqual([])
      },
    }
    await use(site)
    for (const context of contexts) await context.close()
  },
})

/** The same, alone on a site of its own with a sample world: for what everybody else on the site would feel. */
export const testAlone = test.extend<{ world: World; demo: Demo }>({
  world: ['quiet', { option: true }],
  demo: async ({ world }, use) => {
    const demo = await openDemo(world)
    await use(demo)
    expectRecordInOrder(demo.env)
    await demo.stop()
  },
  baseURL: async ({ demo }, use) => use(demo.address),
})

/** An article that came in the way articles do, so that lists know of it at once. */
export async function aPublishedArticle(over: { headline: string; section: string }) {
  const body = 'They are lit from dusk until eleven.'
  const draft = { byline: 'Ines Marten', body, publishedAt: new Date(), premoderated: false, ...over }
  return importArticle(operator, draft, new Date())
}

/** A reader whose comments no longer wait: they have a few published ones under another article. */
export async function aRegular(name = 'Maria Schäfer'): Promise<Person> {
  const [author, article] = [await aPerson({ name }), await anArticle()]
  for (const body of ['I walked over it today.', 'The benches face the wrong way.', 'Thank you for the map.'])
    await aComment({ author, article, body })
  return author
}

/** Somebody new: an address and a name that nobody has. */
export const aReader = () => ({
  email: `${randomUUID()}@example.test`,
  name: `Ada Keane ${randomUUID().replace(/\D/g, '').slice(0, 9)}`,
})

/** Somebody who can sign in with the sample password. */
export async function anAccount(role: Role = 'reader') {
  const reader = aReader()
  const { id } = await createUser(operator, { ...reader, role, password: samplePassword }, new Date())
  return { ...reader, id }
}

/** Somebody had the conversation of an article open an hour ago. */
export const visitedAnHourAgo = (viewer: Person, { slug }: { slug: string }): Promise<void> =>
  visitConversation(viewer, { slug }, { now: new Date(Date.now() - 3_600_000) })

export type { Person }
export { aComment, aMailGivenUp, anArticle, aPerson, expect, isDue, leaveOpen, samplePassword }
