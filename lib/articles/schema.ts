import { z } from 'zod'
import { commentingStates } from '#db/choices'
import { say } from '#lib/ground/catalogue/say'
import { absentWhenEmpty, line, text } from '#lib/ground/fields'
import { hasNamelessImage } from '#lib/ground/text/markdown'
import { MAX_BODY, MAX_FILE, MAX_HEADLINE, MAX_NAME, MAX_STANDFIRST, MOST_ON_A_PAGE, PAGE_SIZE } from './policy.ts'
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

/** A moment as a form has it, without a zone: it is UTC. */
const formMoment = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?$/, { error: () => say('article.moment') })
  .transform((written) => new Date(`${written}Z`))
  .refine((at) => !Number.isNaN(at.getTime()), { error: () => say('article.moment') })

const body = text(MAX_BODY).refine((words) => !hasNamelessImage(words), { error: () => say('article.image-nameless') })
const words = {
  headline: named(MAX_HEADLINE),
  section: named(MAX_NAME),
  byline: named(MAX_NAME),
  standfirst: absentWhenEmpty(line(MAX_STANDFIRST)),
  body,
}

/** An article as it is written in the office. */
export const writeArticleInput = z
  .strictObject({
    ...words,
    slug: absentWhenEmpty(slug),
    appears: z.enum(['now', 'at', 'later']),
    publishesAt: absentWhenEmpty(formMoment),
  })
  .refine(({ appears, publishesAt }) => appears !== 'at' || publishesAt, {
    path: ['publishesAt'],
    error: () => say('article.moment'),
  })
export type WriteArticleInput = z.output<typeof writeArticleInput>

/** Its words changed. `seen` is when it had last changed for whoever wrote this, in milliseconds. */
export const editArticleInput = z.strictObject({ ...words, seen: z.coerce.number().pipe(z.int()) })
export type EditArticleInput = z.output<typeof editArticleInput>

/** What is shown before it is stored; when it appears makes no difference to that. */
export const previewArticleInput = z.object(words)
export type PreviewArticleInput = z.output<typeof previewArticleInput>

/** When it appears by itself; nothing takes the plan back. */
export const planArticleInput = z.strictObject({ publishesAt: absentWhenEmpty(formMoment) })
export type PlanArticleInput = z.output<typeof planArticleInput>

/** What an article's own page in the office says about its comments. `closes` is by the setting, never, or at a moment. */
export const changeCommentingInput = z
  .strictObject({
    commenting: z.enum(commentingStates),
    closes: z.enum(['setting', 'never', 'at']),
    closesAt: absentWhenEmpty(formMoment),
    premoderated: z.enum(['yes', 'no']),
  })
  .refine(({ closes, closesAt }) => closes !== 'at' || closesAt, {
    path: ['closesAt'],
    error: () => say('article.moment'),
  })
export type ChangeCommentingInput = z.output<typeof changeCommentingInput>

export const articleStates = ['published', 'planned', 'unpublished', 'closed'] as const
export const findArticlesQuery = z.strictObject({
  find: absentWhenEmpty(z.string().trim().max(200)),
  state: absentWhenEmpty(z.enum(articleStates)),
  after: absentWhenEmpty(z.string().max(100)),
})
export type FindArticlesQuery = z.output<typeof findArticlesQuery>

export const articleChoice = z.strictObject({ slug: z.string().min(1) })
export type ArticleChoice = z.output<typeof articleChoice>

export const articleListQuery = z.strictObject({
  after: z.string().max(100).optional(),
  limit: z.coerce.number().pipe(z.int().min(1).max(MOST_ON_A_PAGE)).default(PAGE_SIZE),
})

/** What staff choose on an article's page. */
export const commentingInput = z.strictObject({ commenting: z.enum(commentingStates) })
export const publicationInput = z.strictObject({ published: z.enum(['yes', 'no']) })
