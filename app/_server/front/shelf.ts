import { EVERYWHERE } from './kept-answers.ts'

const SLUG = /^\/(?:api\/v1\/)?articles\/([^/?]+)/

/** The shelf an address belongs on: its article's slug as it is written there, not as an address spells it. */
export function shelfOf(url: string): string {
  const [, slug] = SLUG.exec(url) ?? []
  if (slug === undefined) return EVERYWHERE
  try {
    return decodeURIComponent(slug)
  } catch {
    return EVERYWHERE
  }
}
