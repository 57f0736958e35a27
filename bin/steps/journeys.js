import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium, noChromium } from './chromium.js'
import { environment } from './environment.js'
import { run } from './processes.js'
import { throwawayFolder } from './throwaway.js'

/** Playwright's own command, and what it is told by its environment. */
export const playwright = (node) => [node, 'node_modules/playwright/cli.js', 'test']
export const playwrightEnvironment = (chromium) => ({ ...environment, CHROMIUM_PATH: chromium })

/** Runs the browser journeys: `{ passed, failed, skipped, output }`. */
export async function journeys(node) {
  const chromium = await findChromium()
  if (!chromium) throw new Error(noChromium)
  const report = join(throwawayFolder(), 'journeys.json')
  const env = { ...playwrightEnvironment(chromium), PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  const { status, output } = await run([...playwright(node), '--reporter=dot,json'], { env })
  return { ...counted(report, status), output }
}

function counted(report, status) {
  const { expected, unexpected, flaky, skipped, amiss } = read(report)
  const failed = unexpected + flaky + amiss
  return { passed: expected, failed: status !== 0 && failed === 0 ? 1 : failed, skipped }
}

function read(report) {
  if (!existsSync(report)) return { expected: 0, unexpected: 0, flaky: 0, skipped: 0, amiss: 1 }
  const { stats, errors } = JSON.parse(readFileSync(report, 'utf8'))
  return { ...stats, amiss: errors.length }
}
