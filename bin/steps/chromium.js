import { existsSync } from 'node:fs'

const DEBIANS = '/usr/bin/chromium'

/** The browser for the journeys: the one CHROMIUM_PATH names, Debian's, or the one Playwright keeps. */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named || existsSync(DEBIANS)) return named ?? DEBIANS
  const { chromium } = await import('playwright')
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

export const noChromium =
  'The browser journeys need Chromium, and there is none here. Install it with: npx playwright install chromium'
