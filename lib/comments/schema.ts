import { z } from 'zod'
import { say } from '#lib/ground/catalogue/say'
import { absentWhenEmpty, email, id, line, optionalText, text } from '#lib/ground/fields'
import { MAX_LENGTH } from '#lib/screening/policy'
import { MAX_EXPLANATION, MAX_REPORT, orders, pageSizes, threadModes } from './policy.ts'

const ticked = z.union([z.boolean(), z.enum(['true', 'on']).transform(() => true)]).default(false)

/** The words are screened, not judged here: length and emptiness are the shape rule's, with its own sentence. */
const body = z.string()

export const postCommentInput = z.strictObject({
  body,
  parentId: absentWhenEmpty(id),
  /** The author's own key: the same key twice is the same comment. */
  key: absentWhenEmpty(z.string().max(64)),
  /** The writer has read the guidance and posts all the same. */
  anyway: ticked,
})
export type PostCommentInput = z.output<typeof postCommentInput>

/** The same as a form sends it: `preview` asks what it would look like, and posts nothing. */
export const composerForm = postCommentInput.extend({ preview: ticked })

export type ComposerForm = z.output<typeof composerForm>

export const editCommentInput = z.strictObject({
  body,
  /** The version the author changed. */
  revision: z.int().min(1),
  anyway: ticked,
})
export type EditCommentInput = z.output<typeof editCommentInput>

/** The same as a form sends it. */
export const editForm = editCommentInput.extend({ revision: z.coerce.number().pipe(z.int().min(1)) })

/** A button on a comment: `back` is the page it was pressed on. */
export const actForm = z.strictObject({ back: z.string().max(500).optional() })

/** What is kept of a comment while its writer signs in. */
export type KeepDraftInput = Pick<PostCommentInput, 'body' | 'parentId'>

export const checkInput = z.strictObject({ body: text(MAX_LENGTH) })

export const conversationQuery = z.object({
  order: z.enum(orders).optional().catch(undefined),
  threads: z.enum(threadModes).optional().catch(undefined),
  size: z.coerce.number().pipe(z.literal(pageSizes)).optional().catch(undefined),
  after: absentWhenEmpty(z.string().max(200)),
  before: absentWhenEmpty(z.string().max(200)),
  at: absentWhenEmpty(id),
})
/** How somebody wants every conversation to be shown. */
export const preferencesInput = z.strictObject({
  order: z.enum(orders),
  threads: z.enum(threadModes),
  size: z.coerce.number().pipe(z.literal(pageSizes)),
})
export type PreferencesInput = z.output<typeof preferencesInput>

/** How somebody reads, as the one word that a browser and an account keep: `oldest.flat.50`. */
export const wordOf = ({ order, threads, size }: PreferencesInput): string => `${order}.${threads}.${size}`

const wayOfReading = conversationQuery.pick({ order: true, threads: true, size: true })

/** What such a word says, as far as it means anything here. */
export function wayIn(word: string | null | undefined): Partial<PreferencesInput> {
  const [order, threads, size] = word?.split('.') ?? []
  return wayOfReading.parse({ order, threads, size }) as Partial<PreferencesInput>
}

export const unmuteInput = z.strictObject({ userId: id })

export type ConversationQuery = z.output<typeof conversationQuery>

const unchosen = { error: () => say('report.guideline.missing') }
const guidelineNumber = z.int(unchosen).min(1, unchosen).max(9_999, unchosen)

/** Which guideline is broken, by its number, and what else there is to say. */
export const reportInput = z.strictObject({ guideline: guidelineNumber, text: optionalText(MAX_REPORT) })
export type ReportInput = z.output<typeof reportInput>

/** The same from a form. */
export const reportForm = reportInput.extend({ guideline: z.coerce.number(unchosen).pipe(guidelineNumber) })

const agreed = z.union([z.literal(true), z.enum(['true', 'on'])], { error: () => say('illegal.good-faith.missing') })

/** A notice of something illegal (Regulation (EU) 2022/2065, article 16): where, why, and who says so, if they like. */
export const reportIllegalInput = z.strictObject({
  /** The address of the comment, or its id. */
  link: z
    .string()
    .trim()
    .min(1, { error: () => say('field.empty') })
    .max(2_000),
  explanation: text(MAX_EXPLANATION),
  name: absentWhenEmpty(line(100)),
  email: absentWhenEmpty(email),
  goodFaith: agreed.transform(() => true as const),
})
export type ReportIllegalInput = z.output<typeof reportIllegalInput>
