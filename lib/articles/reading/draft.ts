import { type Key, say } from '#lib/ground/catalogue/say'
import { Refusal, refuseUnless } from '#lib/ground/refusal'
import { type ArticleDraft, articleDraft } from '../schema.ts'
import { publishedAtOf } from './published-at.ts'

/** What was found in a file, before anybody looked whether it will do. */
export interface RawDraft {
  headline: string | undefined
  section: string | undefined
  byline: string | undefined
  published?: string | undefined
  standfirst?: string | undefined
  body: string
  slug?: string | undefined
  promotionAfter?: number | undefined
  /** True or false; whatever else is written there is refused. */
  premoderated?: boolean | string | undefined
  /** Text was found where no text belongs. */
  trailing?: boolean
}

/** The article in a file, or a Refusal that names the first thing that is missing or wrong. */
export function draftOf({ published, trailing, ...raw }: RawDraft): ArticleDraft {
  refuseUnless(raw.headline, 'invalid', 'article-no-headline')
  refuseUnless(raw.section, 'invalid', 'article-no-section')
  refuseUnless(published, 'invalid', 'article-no-date')
  const publishedAt = publishedAtOf(published)
  refuseUnless(!trailing, 'invalid', 'article-after-date')
  refuseUnless(raw.byline, 'invalid', 'article-no-byline')
  refuseUnless(raw.body.trim(), 'invalid', 'article-no-body')
  const parsed = articleDraft.safeParse({ ...raw, publishedAt })
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const field = say(`article.field.${String(issue?.path[0] ?? 'body')}` as Key)
  throw new Refusal('invalid', 'article-field', { params: { field, sentence: issue?.message ?? '' } })
}
