import type { BrowserContext, ConsoleMessage, Response } from 'playwright/test'

/** A document or an answer that is a refusal is told to the reader; the browser's own line about it says nothing new. */
const REFUSED = /^Failed to load resource: the server responded with a status of 4\d\d/
const OFFLINE = /net::ERR_INTERNET_DISCONNECTED/
const PARTS = ['script', 'stylesheet', 'image', 'font']

/**
 * Collects whatever a browser complains of: errors on its console (what the Content-Security-Policy refuses among
 * them), errors nobody caught, answers that are the site's fault, parts of pages that are not there.
 */
export function collectComplaints(context: BrowserContext, complaints: string[]): void {
  context.on('console', (message) => complaints.push(...heard(message)))
  context.on('weberror', (error) => complaints.push(String(error.error().stack)))
  context.on('response', (response) => complaints.push(...wrong(response)))
}

function heard(message: ConsoleMessage): string[] {
  const text = message.text()
  if (message.type() !== 'error' || REFUSED.test(text) || OFFLINE.test(text)) return []
  return [`console of ${message.page()?.url()}: ${text}`]
}

function wrong(response: Response): string[] {
  const status = response.status()
  const isPart = PARTS.includes(response.request().resourceType())
  return status >= 500 || (status >= 400 && isPart) ? [`${status} from ${response.url()}`] : []
}
