import { parse } from 'yaml'
import { say } from '#lib/ground/catalogue/say'
import { Refusal, refuseUnless } from '#lib/ground/refusal'
import type { RawDraft } from './draft.ts'

const OPENING = /^---[ \t]*\n/
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/m

export const hasFrontMatter = (text: string): boolean => OPENING.test(text)

/** An article as Markdown under front matter in YAML. Of the fields only those an article has are read. */
export function readMarkdownFile(text: string): RawDraft {
  const rest = text.replace(OPENING, '')
  const closing = CLOSING.exec(rest)
  refuseUnless(closing, 'invalid', 'article-front-matter', { params: { problem: say('article.front-matter-open') } })
  const fields = fieldsIn(rest.slice(0, closing.index))
  const first = (...names: string[]) =>
    names.map((name) => fields[name]).find((it) => typeof it === 'string' && it !== '')
  const promotion = first('promotionAfter')
  const premoderated = first('premoderated')
  return {
    headline: first('title', 'headline'),
    section: first('section'),
    byline: first('byline', 'author'),
    published: first('published', 'date'),
    standfirst: first('standfirst'),
    slug: first('slug'),
    promotionAfter: promotion === undefined ? undefined : Number(promotion),
    premoderated: premoderated === undefined ? undefined : booleanIn(premoderated),
    body: rest
      .slice(closing.index + closing[0].length)
      .replace(/^\n+/, '')
      .trimEnd(),
  }
}

/** Every value as it is written: the failsafe schema (YAML 1.2, section 10.1) makes nothing of dates, numbers or tags. */
function fieldsIn(yaml: string): Record<string, string> {
  try {
    const fields: unknown = parse(yaml, { schema: 'failsafe', maxAliasCount: 0, logLevel: 'error' })
    if (typeof fields === 'object' && fields !== null && !Array.isArray(fields)) return fields as Record<string, string>
  } catch (error) {
    throw unreadable(`${(error as Error).message.split('\n')[0]?.replace(/:$/, '')}.`)
  }
  throw unreadable(say('article.front-matter-list'))
}

const unreadable = (problem: string) => new Refusal('invalid', 'article-front-matter', { params: { problem } })

const booleanIn = (word: string) => (word === 'true' ? true : word === 'false' ? false : word)
