import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'playwright/test'

// The first process that reads this file decides; the workers and the site inherit what it decided.
if (!process.env.E2E_FOLDER) await setTheStage()

const debians = '/usr/bin/chromium'
const chromium = process.env.CHROMIUM_PATH ?? (existsSync(debians) ? debians : undefined)

/**
 * Every journey is walked on a wide screen. `@phone` and `@nojs` walk it there as well; `@phone-only` and
 * `@nojs-only` are for what makes no sense anywhere else.
 */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  globalTeardown: './e2e/support/teardown.ts',
  fullyParallel: true,
  // A slow machine is no failure: what never comes still fails.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    baseURL: process.env.SITE_URL,
    // A trace of every step is kept when asked for (--trace on): recording it for all of them takes as long again.
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      chromiumSandbox: process.getuid?.() !== 0,
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'wide', grepInvert: /@(phone|nojs)-only/, use: { viewport: { width: 1280, height: 900 } } },
    { name: 'phone', grep: /@phone/, use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } },
    { name: 'nojs', grep: /@nojs/, use: { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false } },
  ],
  webServer: {
    command: `"${process.execPath}" e2e/support/serve.ts`,
    port: Number(process.env.E2E_PORT),
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', TRUSTED_PROXIES: '127.0.0.1' },
    reuseExistingServer: false,
    timeout: 60_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
})

/** A database of its own, shared by the site and by the tests that set the stage; gone when the journeys end. */
async function setTheStage() {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'below-the-line-e2e-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  process.env.E2E_FOLDER = folder
  process.env.E2E_PORT ??= String(await freePort())
  process.env.SITE_URL = `http://127.0.0.1:${process.env.E2E_PORT}`
  process.env.DATA_DIR = folder
  process.env.DATABASE_URL = `file:${folder}/site.db`
  process.env.AUTH_SECRET = randomBytes(32).toString('hex')
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}
