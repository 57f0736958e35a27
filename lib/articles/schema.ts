import { z } from 'zod'
import { commentingStates } from '#db/choices'
import { say } from '#lib/ground/catalogue/say'
import { line, text } from '#lib/ground/fields'
import { MAX_FILE, MAX_HEADLINE, MAX_NAME, MAX_STANDFIRST, MOST_ON_A_PAGE, PAGE_SIZE } from './policy.ts'
import { slugOf } from './slugs.ts'

const named = (max: number) =>
  line(max).refine((words) => slugOf(words) !== '', { error: () => say('article.needs-letter') })

const slug = z.string().refine((it) => it !== '' && slugOf(it) === it, { error: () => say('article.slug-shape') })

/** An article as its file has it. The body is Markdown; `promotionAfter` counts its paragraphs from 1. */
export const articleDraft = z.strictObject({
  headline: named(MAX_HEADLINE),
  section: named(MAX_NAME),
  byline: named(MAX_NAME),
  publishedAt: z.date(),
  standfirst: line(MAX_STANDFIRST).optional(),
  body: text(MAX_FILE),
  slug: slug.optional(),
  promotionAfter: z.int().min(1).max(10_000).optional(),
  premoderated: z.boolean().optional(),
})
export type ArticleDraft = z.output<typeof articleDraft>

export const articleChoice = z.strictObject({ slug: z.string().min(1) })
export type ArticleChoice = z.output<typeof articleChoice>

export const articleListQuery = z.strictObject({
  after: z.string().max(100).optional(),
  limit: z.coerce.number().pipe(z.int().min(1).max(MOST_ON_A_PAGE)).default(PAGE_SIZE),
})

/** What staff choose on an article's page. */
export const commentingInput = z.strictObject({ commenting: z.enum(commentingStates) })
export const publicationInput = z.strictObject({ published: z.enum(['yes', 'no']) })
