import { once } from 'node:events'
import { existsSync, mkdtempSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'playwright/test'

/** Chosen once, by the first process that reads this file; the workers inherit it. */
process.env.E2E_PORT ??= String(await freePort())
process.env.E2E_FOLDER ??= mkdtempSync(join(tmpdir(), 'below-the-line-e2e-'))
process.env.DATA_DIR = process.env.E2E_FOLDER
process.env.DATABASE_URL = `file:${process.env.E2E_FOLDER}/site.db`
process.env.AUTH_SECRET = 'only for the browser journeys, never for a site'

const debians = '/usr/bin/chromium'
const chromium = process.env.CHROMIUM_PATH ?? (existsSync(debians) ? debians : undefined)
const address = `http://127.0.0.1:${process.env.E2E_PORT}`

/**
 * Every journey is walked on a wide screen. `@phone` and `@nojs` walk it there as well; `@phone-only` and
 * `@nojs-only` are for what makes no sense anywhere else.
 */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    baseURL: address,
    trace: 'retain-on-failure',
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
    url: `${address}/healthz`,
    env: { PORT: process.env.E2E_PORT, HOST: '127.0.0.1', NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    reuseExistingServer: false,
    timeout: 60_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}
