/** Saves pictures of every document and screen of the busy demo world: `node e2e/look.ts FOLDER`. */
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright/test'
import { openDemo, samplePassword } from './support/demo.ts'

const [folder] = process.argv.slice(2)
if (!folder) {
  console.error('Usage: node e2e/look.ts FOLDER')
  process.exit(2)
}

interface View {
  name: string
  path: string
  as?: 'reader' | 'moderator' | 'admin'
  /** What to do before the picture is taken. */
  first?: (page: Page) => Promise<unknown>
}

const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click()
const conversation = '/articles/mill-street-bus-lanes/comments'

const views: View[] = [
  { name: 'front', path: '/' },
  { name: 'section', path: '/sections/city' },
  { name: 'author', path: '/authors/amara-diallo' },
  { name: 'article', path: '/articles/mill-street-bus-lanes' },
  {
    name: 'article-open',
    path: '/articles/mill-street-bus-lanes#comments',
    first: (page) => page.getByRole('heading', { name: /^Comments/ }).waitFor(),
  },
  { name: 'conversation', path: conversation },
  { name: 'conversation-expanded', path: `${conversation}?threads=expanded&order=recommended` },
  { name: 'conversation-flat', path: `${conversation}?threads=flat` },
  { name: 'conversation-reader', path: conversation, as: 'reader', first: press(/^Reply to/) },
  {
    name: 'conversation-menu',
    path: conversation,
    as: 'moderator',
    first: (page) => page.getByText('···').first().click(),
  },
  { name: 'conversation-refused', path: conversation, as: 'reader', first: tooLong },
  { name: 'conversation-waiting', path: '/articles/night-trains-return/comments', as: 'reader', first: waiting },
  { name: 'conversation-closed', path: '/articles/the-price-of-bread/comments' },
  { name: 'guidelines', path: '/guidelines' },
  { name: 'privacy', path: '/privacy' },
  { name: 'sign-in', path: '/sign-in' },
  { name: 'sign-in-wrong', path: '/sign-in', first: wrongPassword },
  { name: 'register', path: '/register' },
  { name: 'register-wrong', path: '/register', first: press('Create account') },
  { name: 'check-mail', path: '/verify' },
  { name: 'used-link', path: '/verify?token=used' },
  { name: 'forgot', path: '/forgot' },
  { name: 'illegal', path: '/report/illegal' },
  { name: 'not-found', path: '/nothing/here' },
  { name: 'outbox', path: '/outbox' },
  { name: 'account', path: '/account', as: 'reader' },
  { name: 'sessions', path: '/account/sessions', as: 'reader' },
  { name: 'standing', path: '/account/standing', as: 'reader' },
  { name: 'article-staff', path: '/articles/mill-street-bus-lanes', as: 'admin' },
  { name: 'desk-waiting', path: '/desk/waiting', as: 'moderator', first: card },
  {
    name: 'desk-remove',
    path: '/desk/waiting',
    as: 'moderator',
    first: (page) => card(page).then(() => press('Remove')(page)),
  },
  {
    name: 'desk-keys',
    path: '/desk/waiting',
    as: 'moderator',
    first: (page) => card(page).then(() => press('Keys')(page)),
  },
  { name: 'desk-unreviewed', path: '/desk/unreviewed', as: 'moderator', first: card },
  {
    name: 'desk-clear',
    path: '/desk/escalated',
    as: 'moderator',
    first: (page) => page.getByRole('heading', { level: 2 }).first().waitFor(),
  },
  { name: 'desk-not-found', path: '/desk/nowhere', as: 'moderator' },
  { name: 'office', path: '/admin', as: 'admin' },
  { name: 'office-users', path: '/admin/users', as: 'admin' },
  { name: 'office-user', path: '/admin/users?find=Nell', as: 'admin', first: (page) => openUser(page) },
  {
    name: 'office-ban',
    path: '/admin/users?find=Nell',
    as: 'admin',
    first: (page) => openUser(page).then(() => page.getByRole('link', { name: 'Ban', exact: true }).click()),
  },
  { name: 'office-settings', path: '/admin/settings', as: 'admin' },
]

/** What is taller is cut: the rest is more of the same. */
const TALLEST = 2_400

const sizes = [
  { name: 'wide', viewport: { width: 1280, height: 900 }, schemes: ['light', 'dark'] },
  { name: 'narrow', viewport: { width: 320, height: 700 }, schemes: ['light', 'dark'] },
] as const

mkdirSync(folder, { recursive: true })
const demo = await openDemo('busy')
const debians = '/usr/bin/chromium'
const executablePath = process.env.CHROMIUM_PATH ?? (existsSync(debians) ? debians : undefined)
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  chromiumSandbox: process.getuid?.() !== 0,
})
const states = new Map<string, Awaited<ReturnType<typeof signedIn>>>()

try {
  for (const view of views)
    for (const { name, viewport, schemes } of sizes)
      for (const colorScheme of schemes) await picture(view, { name, viewport, colorScheme })
} finally {
  await browser.close()
  await demo.stop()
}

type Manner = { name: string; viewport: { width: number; height: number }; colorScheme: 'light' | 'dark' }

async function picture({ name, path, as, first }: View, { name: size, viewport, colorScheme }: Manner) {
  const storageState = as && (states.get(as) ?? (await signedIn(browser, as)))
  if (as && storageState) states.set(as, storageState)
  const context = await browser.newContext({
    baseURL: demo.address,
    viewport,
    colorScheme,
    reducedMotion: 'reduce',
    ...(storageState ? { storageState } : {}),
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const file = join(folder!, `${name}-${size}-${colorScheme}.png`)
  try {
    await page.goto(path)
    await first?.(page)
    await page.screenshot({ path: file, ...(path.startsWith('/desk') ? {} : await upTo(page, TALLEST)) })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
    console.log(`${file}${wide ? ' (scrolls sideways)' : ''}`)
  } catch (error) {
    console.error(`${file}: ${(error as Error).message.split('\n')[0]}`)
    process.exitCode = 1
  } finally {
    await context.close()
  }
}

async function upTo(page: Page, tallest: number) {
  const { width, height } = await page.evaluate(() => {
    const { scrollWidth: width, scrollHeight: height } = document.documentElement
    return { width, height }
  })
  return { fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, tallest) } }
}

async function signedIn(by: Browser, who: string) {
  const context = await by.newContext({ baseURL: demo.address })
  const data = { email: `${who}@example.test`, password: samplePassword }
  await context.request.post('/api/v1/session', { headers: { origin: demo.address }, data })
  const state = await context.storageState()
  await context.close()
  return state
}

function card(page: Page) {
  return page.getByRole('button', { name: 'Approve' }).waitFor()
}

async function openUser(page: Page) {
  await page.getByRole('link', { name: 'Nell Harrow' }).click()
  await page.getByRole('heading', { level: 1, name: 'Nell Harrow' }).waitFor()
}

async function wrongPassword(page: Page) {
  await page.getByLabel('E-mail').fill('reader@example.test')
  await page.getByLabel('Password').fill('not my password')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('alert').first().waitFor()
}

async function tooLong(page: Page) {
  await page.getByLabel('Your comment').fill('The lanes are too narrow. '.repeat(200))
  await page.getByRole('button', { name: 'Post comment' }).click()
  await page.locator('[aria-invalid]').waitFor()
}

/** The reader's first comment waits; it is posted once. */
async function waiting(page: Page) {
  const own = page.getByText('Waiting for a moderator')
  if ((await own.count()) === 0) {
    await page.getByLabel('Your comment').fill('I slept from the harbour to the hills.')
    await page.getByRole('button', { name: 'Post comment' }).click()
  }
  await own.first().waitFor()
}
