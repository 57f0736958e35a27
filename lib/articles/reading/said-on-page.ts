import type { CheerioAPI } from 'cheerio'

const KINDS = /^(?:[A-Za-z]*Article|BlogPosting|Report)$/
const MOST_NODES = 1_000

export interface SaidOnPage {
  headline?: string | undefined
  section?: string | undefined
  byline?: string | undefined
  published?: string | undefined
  standfirst?: string | undefined
  body?: string | undefined
}

type Thing = Record<string, unknown>

/** What a page says of its article in JSON-LD (schema.org Article); nothing where it says nothing that can be read. */
export function saidOnPage(page: CheerioAPI): SaidOnPage {
  const scripts = page('script[type="application/ld+json"]').toArray()
  const article = scripts.flatMap((it) => thingsIn(page(it).text())).find(isArticle)
  if (!article) return {}
  return {
    headline: words(article.headline) ?? words(article.name),
    section: words(article.articleSection),
    byline: words(article.author),
    published: words(article.datePublished),
    standfirst: words(article.description),
    body: words(article.articleBody),
  }
}

function thingsIn(json: string): Thing[] {
  try {
    return [JSON.parse(json)].flat(3).flatMap(andItsGraph).filter(isThing).slice(0, MOST_NODES)
  } catch {
    return []
  }
}

const isThing = (it: unknown): it is Thing => typeof it === 'object' && it !== null && !Array.isArray(it)
const andItsGraph = (it: unknown): unknown[] =>
  isThing(it) && Array.isArray(it['@graph']) ? [it, ...it['@graph']] : [it]
const isArticle = (it: Thing) => [it['@type']].flat().some((kind) => typeof kind === 'string' && KINDS.test(kind))

/** Words, or the name of who or what is meant; of several the first. */
function words(value: unknown): string | undefined {
  const [first] = [value].flat()
  const name = isThing(first) ? first.name : first
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : undefined
}
