import type { CheerioAPI } from 'cheerio'

/** Elements within elements, and attributes of one. What has more was made to break something. */
const DEEPEST = 200
const MOST_ATTRIBUTES = 500
const TAG = /<(\/?)([a-z][a-z0-9-]*)/gi
const ATTRIBUTE = /[\s/]+(?:[^\s/>=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)?/y
/** Elements whose end need not be written (HTML, section 13.1.2). */
const ENDS_BY_ITSELF = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd td th tr option rt rp path circle rect use'.split(
    ' ',
  ),
)

/** Looked at before it is parsed, because parsing takes the square of how deep a page and how long a tag is. */
export function isBounded(text: string): boolean {
  const open = new Map<string, number>()
  let depth = 0
  for (const { 0: whole, 1: end, 2: name = '', index } of text.matchAll(TAG)) {
    if (!hasFewAttributes(text, index + whole.length)) return false
    const tag = name.toLowerCase()
    if (ENDS_BY_ITSELF.has(tag)) continue
    const were = open.get(tag) ?? 0
    const are = Math.max(0, were + (end ? -1 : 1))
    open.set(tag, are)
    depth += are - were
    if (depth > DEEPEST) return false
  }
  return true
}

function hasFewAttributes(text: string, from: number): boolean {
  ATTRIBUTE.lastIndex = from
  let attributes = 0
  while (ATTRIBUTE.test(text)) if (++attributes > MOST_ATTRIBUTES) return false
  return true
}

/** The same of what was made of it, without a call for each level. */
export function isShallowTree(page: CheerioAPI): boolean {
  let level = page.root().contents().toArray()
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return false
    level = level.flatMap((node) => ('children' in node ? node.children : []))
  }
  return true
}
