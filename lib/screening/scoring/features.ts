import type { Span } from '#lib/ground/text/fold'

/** A text as the score sees it: which of the slots it fills, how much, and from which places. Length one in all. */
export interface Features {
  slots: Uint32Array
  values: Float32Array
}

export const SLOTS = 2 ** 17

const TOKEN = /[\p{L}\p{N}_']+|[!?]+|[^\s\p{L}\p{N}]/gu
const LINK = /(?:https?:\/\/|www\.)\S+/g
const LONGEST_TOKEN = 40
const MOST_TOKENS = 1_500

export interface Read {
  folded: string
  body: string
}

/**
 * Words, pairs of words and stretches of two to five letters, each hashed into a slot (Weinberger et al. 2009),
 * counted sublinearly and scaled to length one; beside them capitals, links, exclamation marks and length.
 */
export function featuresOf(text: Read): Features {
  const counts = new Map<number, number>()
  let before = ''
  for (const token of tokensOf(text.folded)) {
    for (const slot of slotsOf(token.text, before)) counts.set(slot, (counts.get(slot) ?? 0) + 1)
    before = token.text
  }
  for (const sign of signsOf(text)) counts.set(slotOf(sign), 2)
  return scaled(counts)
}

export interface Token {
  text: string
  /** In the folded text. */
  span: Span
}

/** The words and signs of a folded text; every link counts as the same word. */
export function tokensOf(folded: string): Token[] {
  const plain = folded.replace(LINK, (link) => '_'.repeat(link.length))
  const tokens: Token[] = []
  for (const { 0: text, index } of plain.matchAll(TOKEN)) {
    tokens.push({
      text: /^_+$/.test(text) ? '_link_' : text.slice(0, LONGEST_TOKEN),
      span: [index, index + text.length],
    })
    if (tokens.length === MOST_TOKENS) break
  }
  return tokens
}

/** The slots that one word fills, after the one before it. */
export function slotsOf(token: string, before: string): number[] {
  const slots = [slotOf(`w:${token}`)]
  if (before) slots.push(slotOf(`b:${before} ${token}`))
  const spaced = ` ${token} `
  for (let size = 2; size <= 5; size++)
    for (let at = 0; at + size <= spaced.length; at++) slots.push(slotOf(spaced.slice(at, at + size), size))
  return slots
}

function signsOf({ folded, body }: Read): string[] {
  const capitals = body.match(/\p{Lu}/gu)?.length ?? 0
  const letters = body.match(/\p{L}/gu)?.length ?? 0
  const signs = [`length:${Math.min(9, Math.floor(Math.log2(1 + body.length)))}`]
  if (body.length > 10 && capitals * 2 > letters) signs.push('capitals')
  if (folded.search(LINK) >= 0) signs.push('link')
  if ((body.match(/!/g)?.length ?? 0) > 2) signs.push('exclaims')
  return signs
}

/** FNV-1a over UTF-16 units, finished as in MurmurHash3. */
function slotOf(text: string, seed = 0): number {
  let hash = (2_166_136_261 ^ seed) >>> 0
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619)
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  return (hash >>> 0) % SLOTS
}

function scaled(counts: Map<number, number>): Features {
  const slots = Uint32Array.from(counts.keys())
  const values = Float32Array.from(counts.values(), (count) => 1 + Math.log(count))
  const length = Math.hypot(...values) || 1
  return { slots, values: values.map((value) => value / length) }
}
