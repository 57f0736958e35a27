import { region } from './region.ts'

/**
 * Lets the site know that its reader has opened the conversation, so that it can say next time what is new since.
 * Only the script does: reading a page must not write, so whoever reads without one is never told what is new.
 */
export function tellVisit(): void {
  const { visit } = region()?.dataset ?? {}
  if (visit) fetch(visit, { method: 'POST', keepalive: true }).catch(() => {})
}
